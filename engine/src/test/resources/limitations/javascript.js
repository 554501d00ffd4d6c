// What works in the sandbox and what does not; returns rows of [section, name, works, note].
const rows = [];

const note = error => String(error).split('\n')[0];

function global(section, names) {
  for (const name of names.split(' ')) {
    let value;
    try {
      value = globalThis[name];
      rows.push([section, name, value !== undefined, value === undefined ? 'not defined' : '']);
    } catch (error) {
      rows.push([section, name, false, note(error)]);
    }
  }
}

global(
  'Language globals',
  'Array ArrayBuffer Atomics BigInt BigInt64Array DataView Date Error AggregateError FinalizationRegistry Float64Array ' +
    'Function Intl Iterator JSON Map Math Number Object Promise Proxy Reflect RegExp Set SharedArrayBuffer String Symbol ' +
    'Temporal Uint8Array WeakMap WeakRef WeakSet WebAssembly eval globalThis');

global(
  'Web and node globals',
  'AbortController Blob Buffer BroadcastChannel Event EventTarget FormData Headers MessageChannel Request Response ' +
    'TextDecoder TextEncoder URL URLSearchParams WebSocket Worker XMLHttpRequest atob btoa clearInterval clearTimeout ' +
    'console crypto document fetch localStorage navigator performance process queueMicrotask require setImmediate ' +
    'setInterval setTimeout structuredClone window');

for (const name of (
  'assert buffer child_process cluster crypto dgram dns events fs fs/promises http http2 https net os path ' +
  'perf_hooks process querystring readline stream string_decoder timers timers/promises tls url util v8 vm ' +
  'worker_threads zlib').split(' ')) {
  try {
    require('node:' + name);
    rows.push(['Modules of node', name, true, '']);
  } catch (error) {
    rows.push(['Modules of node', name, false, note(error)]);
  }
}

async function probe(name, body) {
  try {
    await body();
    rows.push(['Features', name, true, '']);
  } catch (error) {
    rows.push(['Features', name, false, note(error)]);
  }
}

const fs = require('fs');
fs.writeFileSync('lib.mjs', 'export const one = 1; export default 2;');
fs.writeFileSync('lib.cjs', 'module.exports = {one: 1};');
fs.writeFileSync('data.json', '{"one": 1}');

function assert(condition) {
  if (!condition) throw new Error('wrong result');
}

await probe('import() of a workspace module', async () => assert((await import('./lib.mjs')).one === 1));
await probe('require() of a workspace module', () => assert(require('./lib.cjs').one === 1));
await probe('require() of JSON', () => assert(require('./data.json').one === 1));
await probe('import of an npm package', () => import('lodash'));
await probe('timers', () => new Promise(resolve => setTimeout(resolve, 1)));
await probe('files', () => assert(fs.readFileSync('lib.cjs', 'utf8').startsWith('module')));
await probe('files of the host', () => fs.readFileSync('/etc/passwd'));
await probe('structuredClone of a Map', () => assert(structuredClone(new Map([[1, 2]])).get(1) === 2));
await probe('eval and Function', () => assert(eval('1 + 1') === new Function('return 2')()));
await probe('regular expressions: lookbehind, named groups, unicode sets', () =>
  assert(/(?<=a)(?<x>b)/u.exec('ab').groups.x === 'b'));
await probe('Intl.NumberFormat', () => assert(new Intl.NumberFormat('en').format(1234.5) === '1,234.5'));
await probe('Atomics.wait', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1));
await probe('fetch', () => fetch('http://localhost'));

export default rows;
