(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/module.js
var module_exports = {};
__export(module_exports, {
  builtinModules: () => builtinModules,
  createRequire: () => createRequire,
  isBuiltin: () => isBuiltin
});
module.exports = __toCommonJS(module_exports);
var { requireFrom } = internals.bundle("require");
var path = builtin("path");
var builtinModules = internals.modules;
var isBuiltin = (name) => internals.modules.includes(name.startsWith("node:") ? name.slice(5) : name);
var createRequire = (from) => {
  const file = String(from).startsWith("file:") ? builtin("url").fileURLToPath(from) : String(from);
  return requireFrom(file.endsWith("/") ? file : path.dirname(path.resolve("/workspace", file)));
};
})();
})
