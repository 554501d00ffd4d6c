const path = require('node:path'); path.join = () => 'pwned'; path.sep = '!';
require('node:util').inspect = null; require('node:events').prototype.emit = null;
process.env.EVIL = '1'; process.exitCode = 7; process.cwd = () => '/evil'; process.on?.('exit', () => { globalThis.evil = 1; });
require.cache && Object.keys(require.cache).forEach(key => { delete require.cache[key]; });
console.error('evil'); globalThis.require = null; globalThis.process = null; globalThis.console = { log() {} };
