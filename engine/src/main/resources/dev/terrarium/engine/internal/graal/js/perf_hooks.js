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

// src/perf_hooks.js
var perf_hooks_exports = {};
__export(perf_hooks_exports, {
  performance: () => performance
});
module.exports = __toCommonJS(perf_hooks_exports);
var { host } = internals;
var origin = host.clock();
var performance = {
  now: () => internals.now === null ? host.clock() - origin : 0,
  get timeOrigin() {
    return internals.now ?? Date.now() - (host.clock() - origin);
  },
  mark: () => void 0,
  measure: () => void 0,
  toJSON() {
    return { timeOrigin: this.timeOrigin };
  }
};
})();
})
