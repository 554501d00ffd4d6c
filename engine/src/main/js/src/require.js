// CommonJS modules of the workspace, resolved as Node does, with node_modules folders if there are any.
const {host} = internals;
const path = builtin('path');
const cache = Object.create(null);

const stat = (file) => host.file('peek', file);
const isFile = (file) => stat(file)?.[0] === 0;
const isDirectory = (file) => stat(file)?.[0] === 1;

const asFile = (file) => [file, `${file}.js`, `${file}.cjs`, `${file}.json`].find(isFile);

const asDirectory = (folder) => {
  if (!isDirectory(folder)) {
    return undefined;
  }
  const manifest = path.join(folder, 'package.json');
  if (isFile(manifest)) {
    const {main} = JSON.parse(host.file('readText', manifest, 'open'));
    if (typeof main === 'string') {
      const file = path.join(folder, main);
      return asFile(file) ?? asFile(path.join(file, 'index'));
    }
  }
  return asFile(path.join(folder, 'index'));
};

const inPackages = (name, from) => {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    const file = asFile(found) ?? asDirectory(found);
    if (file !== undefined || folder === '/') {
      return file;
    }
  }
};

const resolve = (request, from) => {
  const isPath = /^(\.{1,2}(\/|$)|\/)/.test(request);
  const file = isPath ? path.resolve(from, request) : undefined;
  const found = isPath ? asFile(file) ?? asDirectory(file) : inPackages(request, from);
  if (found === undefined) {
    const error = new Error(`Cannot find module '${request}'`);
    error.code = 'MODULE_NOT_FOUND';
    throw error;
  }
  return found;
};

const loadFile = (file, module) => {
  const text = host.file('readText', file, 'open');
  if (file.endsWith('.json')) {
    try {
      module.exports = JSON.parse(text);
    } catch (e) {
      e.message = `${file}: ${e.message}`;
      throw e;
    }
    return;
  }
  if (file.endsWith('.mjs')) {
    const error = new Error(`require() of ES Module ${file} not supported: use import`);
    error.code = 'ERR_REQUIRE_ESM';
    throw error;
  }
  const folder = path.dirname(file);
  host.compile(file, text).call(
    module.exports, module.exports, requireFrom(folder), module, file, folder);
};

const requireFrom = (folder) => {
  const require = (request) => {
    if (typeof request !== 'string' || request === '') {
      const error = new TypeError('The "id" argument must be a non-empty string');
      error.code = 'ERR_INVALID_ARG_TYPE';
      throw error;
    }
    const known = builtin(request);
    if (known !== undefined) {
      return known;
    }
    if (request.startsWith('node:')) {
      const error = new Error(`No such built-in module: ${request}`);
      error.code = 'ERR_UNKNOWN_BUILTIN_MODULE';
      throw error;
    }
    const file = resolve(request, folder);
    if (file in cache) {
      return cache[file].exports;
    }
    const module = {id: file, filename: file, exports: {}, loaded: false, children: [], paths: []};
    cache[file] = module;
    try {
      loadFile(file, module);
      module.loaded = true;
    } finally {
      if (!module.loaded) {
        delete cache[file];
      }
    }
    return module.exports;
  };
  require.resolve = (request) => (builtin(request) === undefined ? resolve(request, folder) : request);
  require.cache = cache;
  require.main = mainModule;
  return require;
};

const mainModule = {id: '.', filename: '/workspace/main.js', exports: {}, loaded: false, children: [],
  paths: ['/workspace/node_modules']};

module.exports = {main: requireFrom('/workspace'), mainModule, requireFrom};
