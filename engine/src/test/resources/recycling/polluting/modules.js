require('node:fs').evil = 1; require('node:fs').writeFileSync('/workspace/evil', 'x'); process.argv.push('evil');
