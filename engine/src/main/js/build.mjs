// Bundles src/ into the engine's resources. Run "npm ci && npm run build" in this folder after a change;
// the same inputs give the same bytes, and the engine's build itself needs no Node.
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BUILTINS, DENIED} from './builtins.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../resources/dev/terrarium/engine/internal/graal/js');
rmSync(target, {recursive: true, force: true});
mkdirSync(join(target, 'modules'), {recursive: true});

// Packages ask for these by name; the guest's own modules answer.
const own = {
  name: 'own-modules',
  setup: ({onResolve}) => onResolve(
    {filter: /^(util|buffer|events|assert|path|url|fs)$/}, ({path}) => ({path, external: true})),
};

// At its start this package copies a thousand functions of the language, as Node does for safety, and uses
// a hundred. Copying only those that its text mentions makes the first console.log of an object fast.
const COPY = /of o\((\w+)\)\)\{const (\w+)=f\((\w+)\),(\w+)=r\(\1,\3\);if\("get"in \4\)p\(\w+,(\w+),\2,\4\)/g;
const lean = {
  name: 'lean-inspect',
  setup: ({onLoad}) => onLoad({filter: /node-inspect-extracted\/dist\/inspect\.js$/}, ({path}) => {
    const text = readFileSync(path, 'utf8');
    let places = 0;
    const contents = text.replace(COPY, (all, object, name, key, descriptor, prefix) => {
      places++;
      return all.replace(`of o(${object}))`, `of KEYS[${prefix}]??[])`)
        .replace(';if(', `;if(${descriptor}===undefined)continue;if(`);
    });
    const quick = contents.replace(/getOwnNonIndexProperties:function\(.*?return \w+\}(?=,getPromiseDetails)/, () => {
      places++;
      return `getOwnNonIndexProperties:${nonIndexProperties}`;
    });
    if (places !== 4) {
      throw new Error('node-inspect-extracted has changed: look at what is replaced here');
    }
    return {contents: `const KEYS=${mentionedKeys(text)};${quick}`};
  }),
};
// The package looks at every element of an array for this. Index keys come first, so start from the end.
function nonIndexProperties(value, filter = 2) {
  const keys = Reflect.ownKeys(value);
  let from = keys.length;
  while (from > 0 && (typeof keys[from - 1] === 'symbol' || !/^(0|[1-9][0-9]*)$/.test(keys[from - 1]))) {
    from--;
  }
  return keys.slice(from).filter((key) =>
    filter !== 2 || Reflect.getOwnPropertyDescriptor(value, key)?.enumerable);
}
function mentionedKeys(text) {
  const mentioned = new Set(text.match(/\b[A-Z]\w+/g));
  const objects = Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name)).flatMap((name) =>
    [[name, globalThis[name]], [`${name}Prototype`, globalThis[name].prototype]]);
  const typed = Reflect.getPrototypeOf(Uint8Array);
  const iterator = (iterable) => Reflect.getPrototypeOf(iterable[Symbol.iterator]());
  objects.push(['TypedArray', typed], ['TypedArrayPrototype', typed.prototype],
    ['ArrayIteratorPrototype', iterator([])], ['MapIteratorPrototype', iterator(new Map())],
    ['SetIteratorPrototype', iterator(new Set())], ['StringIteratorPrototype', iterator('')]);
  const word = (key) => (typeof key === 'symbol' ? `Symbol${key.description[7].toUpperCase()}${key.description.slice(8)}`
    : `${key[0].toUpperCase()}${key.slice(1)}`);
  const entries = objects.filter(([, object]) => Object(object) === object).map(([prefix, object]) => [prefix,
    Reflect.ownKeys(object).filter((key) => typeof key === 'string' || key.description.startsWith('Symbol.'))
      .filter((key) => ['', 'Get', 'Set'].some((kind) => mentioned.has(prefix + kind + word(key)))
        || mentioned.has(`${prefix}${word(key)}Apply`))]);
  return `{${entries.filter(([, keys]) => keys.length > 0).map(([prefix, keys]) =>
    `${prefix}:[${keys.map((key) => (typeof key === 'symbol' ? key.description : `"${key}"`)).sort()}]`)}}`;
}

const INTRINSICS = ['AggregateError', 'Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'DataView', 'Date', 'Error',
  'EvalError', 'Function', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError',
  'ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TextDecoder', 'TextEncoder',
  'TypeError', 'URIError', 'Uint32Array', 'Uint8Array', 'WeakMap', 'WeakRef', 'WeakSet', 'decodeURIComponent',
  'encodeURIComponent', 'isNaN', 'parseInt'].join(', ');

const names = readdirSync(join(here, 'src')).map((file) => basename(file, '.js')).sort();
const texts = {};
const packages = new Set();
for (const name of names.filter((each) => each !== 'prelude')) {
  const result = await build({
    entryPoints: [join(here, 'src', `${name}.js`)],
    absWorkingDir: here,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    plugins: [own, lean],
    define: {'process.env.NODE_DEBUG': 'undefined', 'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  for (const input of Object.keys(result.metafile.inputs)) {
    const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) {
      packages.add(found[1]);
    }
  }
  const text = result.outputFiles[0].text.replaceAll(/require\("(\w+)"\)/g, 'builtin("$1")');
  texts[name] = `(function (module, exports, builtin, internals) {
const {${INTRINSICS}} = internals.intrinsics;
const globalThis = internals.globals;
(() => {${text}})();
})`;
  writeFileSync(join(target, `${name}.js`), `${texts[name]}\n`);
}
const prelude = readFileSync(join(here, 'src/prelude.js'), 'utf8');
writeFileSync(join(target, 'prelude.js'), prelude
  .replace('NAMES} = globalThis; /* filled in by build.mjs */', `${INTRINSICS}} = globalThis;`)
  .replace('{NAMES}', `{${INTRINSICS}}`)
  .replace('BUILTINS = /* filled in by build.mjs */ {}', `BUILTINS = ${JSON.stringify(BUILTINS)}`)
  .replace('DENIED = /* filled in by build.mjs */ {}', `DENIED = ${JSON.stringify(DENIED)}`));

// Module files need their export names written out, so the bundles are loaded once, here.
const fake = {
  host: {clock: () => 0, write() {}, file() {}, compile() {}, digest() {}, randomBytes() {}, env: () => ({})},
  now: null,
  intrinsics: globalThis,
  globals: globalThis,
  original: (name) => globalThis[name],
  timers: globalThis,
  modules: Object.keys(BUILTINS),
  denied: (what) => new Error(what),
  exitCode: {get: () => 0, set() {}},
  bundle,
  isPromise: () => false,
};
const loaded = {};
function bundle(name) {
  if (!(name in loaded)) {
    const module = {exports: {}};
    loaded[name] = module;
    (0, eval)(texts[name])(module, module.exports, builtin, fake);
  }
  return loaded[name].exports;
}
function builtin(id) {
  return bundle(BUILTINS[id]);
}

const HOOK = "globalThis[Symbol.for('terrarium.builtin')]";
const RESERVED = new Set(['default', 'delete', 'if', 'in', 'new', 'class', '__esModule', 'module.exports']);
for (const id of Object.keys(BUILTINS)) {
  const exported = Object.keys(builtin(id)).filter((each) => /^[\w$]+$/.test(each) && !RESERVED.has(each)).sort();
  const text = [`const all = ${HOOK}('${id}');`, 'export default all;',
    ...exported.map((each) => `export const ${each} = all.${each};`)];
  writeFileSync(join(target, 'modules', `${id.replace('/', '-')}.mjs`), `${text.join('\n')}\n`);
}
for (const id of Object.keys(DENIED)) {
  // Importing a name must fail as denied, and not because there is no such export.
  const exported = Object.keys(await import(`node:${id}`)).filter((each) => !RESERVED.has(each)).sort();
  const text = [`const all = ${HOOK}('${id}');`, 'export default all;',
    ...exported.map((each) => `export const ${each} = all;`)];
  writeFileSync(join(target, 'modules', `${id.replace('/', '-')}.mjs`), `${text.join('\n')}\n`);
}
writeFileSync(join(target, 'modules.txt'), [...Object.keys(BUILTINS), ...Object.keys(DENIED)].map((id) => `${id}\n`).join(''));

const licences = [...packages].sort().map((name) => {
  const folder = join(here, 'node_modules', name);
  const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
});
writeFileSync(join(target, 'THIRD-PARTY.txt'), licences.join(`\n${'-'.repeat(78)}\n\n`));

// A test of the engine compares these with the sources, so that nobody forgets to run this.
const inputs = ['build.mjs', 'builtins.mjs', 'package-lock.json', ...names.map((name) => `src/${name}.js`)];
writeFileSync(join(target, 'sources.txt'), inputs.map((name) =>
  `${createHash('sha256').update(readFileSync(join(here, name))).digest('hex')} ${name}\n`).join(''));
