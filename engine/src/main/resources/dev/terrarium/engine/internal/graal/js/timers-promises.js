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

// src/timers-promises.js
var timers_promises_exports = {};
__export(timers_promises_exports, {
  scheduler: () => scheduler,
  setImmediate: () => setImmediate,
  setInterval: () => setInterval,
  setTimeout: () => setTimeout
});
module.exports = __toCommonJS(timers_promises_exports);
var timers = builtin("timers");
var cancellable = (start, stop, value, signal) => new Promise((resolve, reject) => {
  signal?.throwIfAborted();
  const timer = start(() => resolve(value));
  signal?.addEventListener("abort", () => {
    stop(timer);
    reject(signal.reason);
  });
});
var setTimeout = (ms, value, { signal } = {}) => cancellable((done) => timers.setTimeout(done, ms), timers.clearTimeout, value, signal);
var setImmediate = (value, { signal } = {}) => cancellable((done) => timers.setImmediate(done), timers.clearImmediate, value, signal);
async function* setInterval(ms, value, options) {
  while (true) {
    yield await setTimeout(ms, value, options);
  }
}
var scheduler = {
  wait: (ms, options) => setTimeout(ms, void 0, options),
  yield: () => setImmediate()
};
})();
})
