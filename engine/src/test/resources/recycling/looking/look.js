const seen = new Map();
const lines = [];

// All that can be reached from the global object, by the way that leads there first.
function walk(value, path) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return;
  }
  if (seen.has(value)) {
    return;
  }
  seen.set(value, path);
  lines.push(`${path} ${Object.isExtensible(value)} ${Object.prototype.toString.call(value)}`);
  walk(Object.getPrototypeOf(value), `${path}.[[prototype]]`);
  for (const key of Reflect.ownKeys(value)) {
    const name = `${path}.${String(key)}`;
    const { value: held, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(value, key);
    const shown = typeof held === 'object' || typeof held === 'function' ? typeof held : String(held);
    lines.push(`${name} ${shown} ${writable} ${enumerable} ${configurable} ${get?.name} ${set?.name}`);
    [held, get, set].forEach((next, i) => walk(next, `${name}${['', ' get', ' set'][i]}`));
  }
}

const asked = { argv: process.argv.length, files: require('node:fs').readdirSync('/workspace') };
walk(globalThis, 'globalThis');
['node:fs', 'node:path', 'node:events', 'node:util'].forEach(name => walk(require(name), name));
let hash = 0;
for (const line of lines) {
  for (let i = 0; i < line.length; i++) hash = (Math.imul(hash, 31) + line.charCodeAt(i)) | 0;
}
JSON.stringify([
  asked, hash, lines.length, lines.filter(line => line.includes('evil')),
  [1, 2].map(x => x + 1), 'aaa'.replace(/a/g, 'b'), [3, 1, 2].sort(), [...new Set([1, 1])], Number('1'), parseInt('12'),
  new Intl.NumberFormat().format(1234.5), new Date(0).toISOString(), /x/y.lastIndex, `${[1, [2]]}`,
  Object.entries({ a: 1 }), Array.from({ length: 2 }, (_, i) => i), typeof undefined, isNaN(NaN), new Error('m').message,
  Symbol.keyFor(Symbol.for('a')), process.env, process.exitCode, Object.keys(globalThis)])
