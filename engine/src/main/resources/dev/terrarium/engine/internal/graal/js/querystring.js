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

// src/querystring.js
var querystring_exports = {};
__export(querystring_exports, {
  decode: () => decode,
  encode: () => encode,
  escape: () => escape,
  parse: () => parse,
  stringify: () => stringify,
  unescape: () => unescape
});
module.exports = __toCommonJS(querystring_exports);
var escape = encodeURIComponent;
var unescape = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var parse = (text, separator = "&", equals = "=") => {
  const result = /* @__PURE__ */ Object.create(null);
  for (const part of String(text).split(separator)) {
    if (part === "") {
      continue;
    }
    const at = part.indexOf(equals);
    const decode2 = (piece) => unescape(piece.replaceAll("+", " "));
    const key = decode2(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? "" : decode2(part.slice(at + equals.length));
    result[key] = key in result ? [].concat(result[key], value) : value;
  }
  return result;
};
var stringify = (object, separator = "&", equals = "=") => Object.entries(object ?? {}).flatMap(([key, value]) => [].concat(value).map((each) => escape(key) + equals + escape(["string", "number", "boolean", "bigint"].includes(typeof each) ? each : ""))).join(separator);
var decode = parse;
var encode = stringify;
})();
})
