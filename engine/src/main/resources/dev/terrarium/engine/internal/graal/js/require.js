(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {// src/require.js
var { host } = internals;
var path = builtin("path");
var cache = /* @__PURE__ */ Object.create(null);
var stat = (file) => host.file("peek", file);
var isFile = (file) => stat(file)?.[0] === 0;
var isDirectory = (file) => stat(file)?.[0] === 1;
var asFile = (file) => [file, `${file}.js`, `${file}.cjs`, `${file}.json`].find(isFile);
var asDirectory = (folder) => {
  if (!isDirectory(folder)) {
    return void 0;
  }
  const manifest = path.join(folder, "package.json");
  if (isFile(manifest)) {
    const { main } = JSON.parse(host.file("readText", manifest, "open"));
    if (typeof main === "string") {
      const file = path.join(folder, main);
      return asFile(file) ?? asFile(path.join(file, "index"));
    }
  }
  return asFile(path.join(folder, "index"));
};
var inPackages = (name, from) => {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, "node_modules", name);
    const file = asFile(found) ?? asDirectory(found);
    if (file !== void 0 || folder === "/") {
      return file;
    }
  }
};
var resolve = (request, from) => {
  const isPath = /^(\.{1,2}(\/|$)|\/)/.test(request);
  const file = isPath ? path.resolve(from, request) : void 0;
  const found = isPath ? asFile(file) ?? asDirectory(file) : inPackages(request, from);
  if (found === void 0) {
    const error = new Error(`Cannot find module '${request}'`);
    error.code = "MODULE_NOT_FOUND";
    throw error;
  }
  return found;
};
var loadFile = (file, module2) => {
  const text = host.file("readText", file, "open");
  if (file.endsWith(".json")) {
    try {
      module2.exports = JSON.parse(text);
    } catch (e) {
      e.message = `${file}: ${e.message}`;
      throw e;
    }
    return;
  }
  if (file.endsWith(".mjs")) {
    const error = new Error(`require() of ES Module ${file} not supported: use import`);
    error.code = "ERR_REQUIRE_ESM";
    throw error;
  }
  const folder = path.dirname(file);
  host.compile(file, text).call(
    module2.exports,
    module2.exports,
    requireFrom(folder),
    module2,
    file,
    folder
  );
};
var requireFrom = (folder) => {
  const require2 = (request) => {
    if (typeof request !== "string" || request === "") {
      const error = new TypeError('The "id" argument must be a non-empty string');
      error.code = "ERR_INVALID_ARG_TYPE";
      throw error;
    }
    const known = builtin(request);
    if (known !== void 0) {
      return known;
    }
    if (request.startsWith("node:")) {
      const error = new Error(`No such built-in module: ${request}`);
      error.code = "ERR_UNKNOWN_BUILTIN_MODULE";
      throw error;
    }
    const file = resolve(request, folder);
    if (file in cache) {
      return cache[file].exports;
    }
    const module2 = { id: file, filename: file, exports: {}, loaded: false, children: [], paths: [] };
    cache[file] = module2;
    try {
      loadFile(file, module2);
      module2.loaded = true;
    } finally {
      if (!module2.loaded) {
        delete cache[file];
      }
    }
    return module2.exports;
  };
  require2.resolve = (request) => builtin(request) === void 0 ? resolve(request, folder) : request;
  require2.cache = cache;
  require2.main = mainModule;
  return require2;
};
var mainModule = {
  id: ".",
  filename: "/workspace/main.js",
  exports: {},
  loaded: false,
  children: [],
  paths: ["/workspace/node_modules"]
};
module.exports = { main: requireFrom("/workspace"), mainModule, requireFrom };
})();
})
