(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {// src/util.js
var { inspect, format, formatWithOptions, stripVTControlCharacters } = internals.bundle("inspect");
var custom = /* @__PURE__ */ Symbol.for("nodejs.util.promisify.custom");
var tag = (value) => Object.prototype.toString.call(value).slice(8, -1);
var is = (...names) => (value) => typeof value === "object" && value !== null && names.includes(tag(value));
var typedArrayTag = Function.prototype.call.bind(
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get
);
var types = {
  isAnyArrayBuffer: is("ArrayBuffer", "SharedArrayBuffer"),
  isArrayBuffer: is("ArrayBuffer"),
  isSharedArrayBuffer: is("SharedArrayBuffer"),
  isArrayBufferView: (value) => ArrayBuffer.isView(value),
  isAsyncFunction: (value) => typeof value === "function" && /^Async/.test(tag(value)),
  isGeneratorFunction: (value) => typeof value === "function" && /Generator/.test(tag(value)),
  isGeneratorObject: is("Generator", "AsyncGenerator"),
  isArgumentsObject: is("Arguments"),
  isBigInt64Array: (value) => typedArrayTag(value) === "BigInt64Array",
  isBigUint64Array: (value) => typedArrayTag(value) === "BigUint64Array",
  isFloat32Array: (value) => typedArrayTag(value) === "Float32Array",
  isFloat64Array: (value) => typedArrayTag(value) === "Float64Array",
  isInt8Array: (value) => typedArrayTag(value) === "Int8Array",
  isInt16Array: (value) => typedArrayTag(value) === "Int16Array",
  isInt32Array: (value) => typedArrayTag(value) === "Int32Array",
  isUint8Array: (value) => typedArrayTag(value) === "Uint8Array",
  isUint8ClampedArray: (value) => typedArrayTag(value) === "Uint8ClampedArray",
  isUint16Array: (value) => typedArrayTag(value) === "Uint16Array",
  isUint32Array: (value) => typedArrayTag(value) === "Uint32Array",
  isTypedArray: (value) => typedArrayTag(value) !== void 0,
  isDataView: is("DataView"),
  isDate: (value) => value instanceof Date,
  isMap: (value) => value instanceof Map,
  isSet: (value) => value instanceof Set,
  isMapIterator: is("Map Iterator"),
  isSetIterator: is("Set Iterator"),
  isWeakMap: (value) => value instanceof WeakMap,
  isWeakSet: (value) => value instanceof WeakSet,
  isPromise: (value) => value instanceof Promise,
  isProxy: () => false,
  isRegExp: (value) => value instanceof RegExp,
  isNativeError: (value) => value instanceof Error,
  isNumberObject: is("Number"),
  isStringObject: is("String"),
  isBooleanObject: is("Boolean"),
  isSymbolObject: is("Symbol"),
  isBigIntObject: is("BigInt"),
  isBoxedPrimitive: is("Number", "String", "Boolean", "Symbol", "BigInt"),
  isExternal: () => false,
  isModuleNamespaceObject: is("Module")
};
var requireFunction = (value, name) => {
  if (typeof value !== "function") {
    const error = new TypeError(`The "${name}" argument must be of type function. Received ${inspect(value)}`);
    error.code = "ERR_INVALID_ARG_TYPE";
    throw error;
  }
};
var promisify = (original) => {
  requireFunction(original, "original");
  if (original === internals.timers.setTimeout) {
    return builtin("timers/promises").setTimeout;
  }
  if (original[custom]) {
    return original[custom];
  }
  const promised = function(...args) {
    return new Promise((resolve, reject) => {
      original.call(this, ...args, (error, value) => error ? reject(error) : resolve(value));
    });
  };
  Object.setPrototypeOf(promised, Object.getPrototypeOf(original));
  return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
};
promisify.custom = custom;
var callbackify = (original) => {
  requireFunction(original, "original");
  return function(...args) {
    const callback = args.pop();
    original.apply(this, args).then(
      (value) => internals.timers.queueMicrotask(() => callback(null, value)),
      (error) => internals.timers.queueMicrotask(() => callback(error ?? new Error("Promise was rejected with a falsy value")))
    );
  };
};
var inherits = (constructor, parent) => {
  constructor.super_ = parent;
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
};
var isDeepStrictEqual = (a, b) => builtin("assert").isDeepStrictEqual(a, b);
var debuglog = () => Object.assign(() => {
}, { enabled: false });
module.exports = {
  inspect,
  format,
  formatWithOptions,
  stripVTControlCharacters,
  types,
  promisify,
  callbackify,
  inherits,
  isDeepStrictEqual,
  debuglog,
  debug: debuglog,
  deprecate: (callback) => callback,
  toUSVString: (text) => String(text).toWellFormed(),
  isArray: Array.isArray,
  isRegExp: types.isRegExp,
  isDate: types.isDate,
  isError: types.isNativeError,
  isFunction: (value) => typeof value === "function",
  isString: (value) => typeof value === "string",
  isNumber: (value) => typeof value === "number",
  isObject: (value) => value !== null && typeof value === "object",
  isPrimitive: (value) => value === null || typeof value !== "object" && typeof value !== "function",
  TextEncoder,
  TextDecoder
};
})();
})
