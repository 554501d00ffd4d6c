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

// src/errors.js
var errors_exports = {};
__export(errors_exports, {
  describe: () => describe
});
module.exports = __toCommonJS(errors_exports);
var MAX_TEXT = 1e4;
var MAX_CAUSES = 5;
var MAX_ERRORS = 10;
var cut = (text) => text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}...` : text;
var read = (object, name, otherwise) => {
  try {
    const value = object[name];
    return typeof value === "string" ? cut(value) : otherwise;
  } catch {
    return otherwise;
  }
};
var shown = (value) => {
  try {
    return cut(internals.bundle("inspect").inspect(value, {
      depth: 2,
      maxArrayLength: 20,
      maxStringLength: 1e3
    }));
  } catch {
    try {
      return cut(String(value));
    } catch {
      return `<unprintable ${typeof value}>`;
    }
  }
};
var isError = (value) => {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
};
var className = (error) => {
  try {
    const name = error.constructor.name;
    return typeof name === "string" && name !== "" ? cut(name) : "Error";
  } catch {
    return "Error";
  }
};
var typeOf = (error) => {
  const name = read(error, "name", "");
  return name === "" || name === "Error" ? className(error) : name;
};
var headline = (error) => {
  const message = read(error, "message", "");
  const type = typeOf(error);
  return message === "" ? type : `${type}: ${message}`;
};
var indented = (text) => text.replaceAll("\n", "\n    ");
var render = (error, depth) => {
  if (!isError(error)) {
    return shown(error);
  }
  const stack = read(error, "stack", "");
  const frames = stack.indexOf("\n    at ");
  let text = headline(error) + (frames < 0 ? "" : stack.slice(frames));
  if (depth >= MAX_CAUSES) {
    return text;
  }
  try {
    if (Object.hasOwn(error, "cause")) {
      text += `
  [cause]: ${indented(render(error.cause, depth + 1))}`;
    }
    if (error instanceof AggregateError && Array.isArray(error.errors)) {
      const all = error.errors.slice(0, MAX_ERRORS);
      text += all.map((each) => `
  [error]: ${indented(render(each, depth + 1))}`).join("");
      if (error.errors.length > MAX_ERRORS) {
        text += `
  ... ${error.errors.length - MAX_ERRORS} more errors`;
      }
    }
  } catch {
    return text;
  }
  return text;
};
function describe(error) {
  if (!isError(error)) {
    const text = shown(error);
    return ["Uncaught", text, `Uncaught ${text}`, "", -1];
  }
  let exit = -1;
  if (error instanceof internals.ProcessExit) {
    exit = Number(error.exitCode) || 0;
  }
  return [typeOf(error), read(error, "message", ""), cut(render(error, 0)), read(error, "code", ""), exit];
}
})();
})
