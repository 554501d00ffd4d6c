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

// src/crypto.js
var crypto_exports = {};
__export(crypto_exports, {
  createHash: () => createHash,
  createHmac: () => createHmac,
  getHashes: () => getHashes,
  getRandomValues: () => getRandomValues,
  randomBytes: () => randomBytes,
  randomInt: () => randomInt,
  randomUUID: () => randomUUID,
  timingSafeEqual: () => timingSafeEqual,
  webcrypto: () => webcrypto
});
module.exports = __toCommonJS(crypto_exports);
var { host } = internals;
var { Buffer: Buffer2 } = builtin("buffer");
var fill = (bytes) => {
  const random = internals.random();
  if (random === null) {
    bytes.set(new Uint8Array(host.randomBytes(bytes.length)));
  } else {
    for (let i = 0; i < bytes.length; i++) {
      bytes[i] = random() >>> 24;
    }
  }
  return bytes;
};
function getRandomValues(array) {
  if (!ArrayBuffer.isView(array)) {
    throw new TypeError("getRandomValues needs an integer typed array");
  }
  if (array.byteLength > 65536) {
    throw new (internals.original("DOMException"))("at most 65536 bytes can be asked for at once", "QuotaExceededError");
  }
  fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return array;
}
function randomUUID() {
  const bytes = fill(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
function randomBytes(size) {
  const bytes = Buffer2.alloc(size);
  fill(bytes);
  return bytes;
}
function randomInt(min, max) {
  const [low, high] = max === void 0 ? [0, min] : [min, max];
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || high <= low) {
    throw new RangeError(`the value of "max" is out of range: it must be greater than ${low}`);
  }
  const words = new Uint32Array(2);
  getRandomValues(words);
  return low + Math.floor((words[0] * 2097152 + (words[1] >>> 11)) / 9007199254740992 * (high - low));
}
var toBytes = (data, encoding) => typeof data === "string" ? Buffer2.from(data, encoding) : data;
var DIGESTS = {
  md5: "MD5",
  sha1: "SHA-1",
  sha224: "SHA-224",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512"
};
var getHashes = () => Object.keys(DIGESTS);
var javaName = (algorithm) => {
  const name = DIGESTS[String(algorithm).toLowerCase().replace("-", "")];
  if (name === void 0) {
    throw new Error(`Digest method not supported: ${algorithm}; use one of ${getHashes().join(", ")}`);
  }
  return name;
};
var Digest = class {
  #parts = [];
  #finish;
  constructor(finish) {
    this.#finish = finish;
  }
  update(data, encoding) {
    this.#parts.push(Buffer2.from(toBytes(data, encoding)));
    return this;
  }
  digest(encoding) {
    const bytes = Buffer2.from(new Uint8Array(this.#finish(Buffer2.concat(this.#parts))));
    return encoding === void 0 ? bytes : bytes.toString(encoding);
  }
};
var whole = (bytes) => Uint8Array.from(bytes).buffer;
var createHash = (algorithm) => {
  const name = javaName(algorithm);
  return new Digest((bytes) => host.digest(name, whole(bytes)));
};
var createHmac = (algorithm, secret) => {
  const name = javaName(algorithm);
  const block = name === "SHA-384" || name === "SHA-512" ? 128 : 64;
  const hash = (...parts) => Buffer2.from(new Uint8Array(host.digest(name, whole(Buffer2.concat(parts)))));
  const given = toBytes(secret);
  const padded = Buffer2.alloc(block);
  padded.set(given.length > block ? hash(given) : given);
  const mixed = (value) => padded.map((byte) => byte ^ value);
  return new Digest((bytes) => host.digest(name, whole(Buffer2.concat([mixed(92), hash(mixed(54), bytes)]))));
};
var timingSafeEqual = (a, b) => {
  if (a.length !== b.length) {
    throw new RangeError("Input buffers must have the same byte length");
  }
  return Buffer2.compare(Buffer2.from(a), Buffer2.from(b)) === 0;
};
var webcrypto = { getRandomValues, randomUUID };
})();
})
