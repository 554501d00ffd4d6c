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

// src/clone.js
var clone_exports = {};
__export(clone_exports, {
  structuredClone: () => structuredClone
});
module.exports = __toCommonJS(clone_exports);
var MAKERS = [[Number, "valueOf"], [String, "valueOf"], [Boolean, "valueOf"], [Date, "getTime"]];
var ERRORS = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
var refuse = (value) => {
  const shown = typeof value === "function" ? String(value).slice(0, 100) : Object.prototype.toString.call(value);
  throw new (internals.original("DOMException"))(
    `${typeof value === "symbol" ? String(value) : shown} could not be cloned.`,
    "DataCloneError"
  );
};
var copyError = (error, copy) => {
  const Type = ERRORS.find((each) => error instanceof each) ?? Error;
  const made = new Type(error.message);
  Object.defineProperty(made, "stack", { value: error.stack, writable: true, configurable: true });
  if (Object.hasOwn(error, "cause")) {
    Object.defineProperty(made, "cause", { value: copy(error.cause), writable: true, configurable: true });
  }
  return made;
};
var shell = (value, copy) => {
  for (const [Type, read] of MAKERS) {
    if (value instanceof Type) {
      return new Type(value[read]());
    }
  }
  if (value instanceof RegExp) {
    return new RegExp(value.source, value.flags);
  }
  if (value instanceof ArrayBuffer) {
    return value.slice(0);
  }
  if (ArrayBuffer.isView(value)) {
    const buffer = copy(value.buffer);
    return value instanceof DataView ? new DataView(buffer, value.byteOffset, value.byteLength) : new globalThis[value[Symbol.toStringTag]](buffer, value.byteOffset, value.length);
  }
  if (value instanceof Error) {
    return copyError(value, copy);
  }
  if (value instanceof Map) {
    return /* @__PURE__ */ new Map();
  }
  if (value instanceof Set) {
    return /* @__PURE__ */ new Set();
  }
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef) {
    refuse(value);
  }
  return Array.isArray(value) ? new Array(value.length) : {};
};
var clone = (value, seen) => {
  if (typeof value === "function" || typeof value === "symbol") {
    refuse(value);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (seen.has(value)) {
    return seen.get(value);
  }
  const copy = (inner) => clone(inner, seen);
  const made = shell(value, copy);
  seen.set(value, made);
  if (value instanceof Map) {
    value.forEach((item, key) => made.set(copy(key), copy(item)));
  } else if (value instanceof Set) {
    value.forEach((item) => made.add(copy(item)));
  } else if (Array.isArray(made) || Object.getPrototypeOf(made) === Object.prototype) {
    for (const key of Object.keys(value)) {
      made[key] = copy(value[key]);
    }
  }
  return made;
};
function structuredClone(value) {
  if (arguments.length === 0) {
    throw new TypeError('The "value" argument must be specified');
  }
  return clone(value, /* @__PURE__ */ new Map());
}
})();
})
