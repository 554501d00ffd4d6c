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

// src/os.js
var os_exports = {};
__export(os_exports, {
  EOL: () => EOL,
  arch: () => arch,
  availableParallelism: () => availableParallelism,
  cpus: () => cpus,
  endianness: () => endianness,
  freemem: () => freemem,
  homedir: () => homedir,
  hostname: () => hostname,
  loadavg: () => loadavg,
  networkInterfaces: () => networkInterfaces,
  platform: () => platform,
  release: () => release,
  tmpdir: () => tmpdir,
  totalmem: () => totalmem,
  type: () => type,
  uptime: () => uptime,
  userInfo: () => userInfo
});
module.exports = __toCommonJS(os_exports);
var EOL = "\n";
var platform = () => "linux";
var type = () => "Linux";
var arch = () => "x64";
var release = () => "0";
var hostname = () => "sandbox";
var homedir = () => "/workspace";
var tmpdir = () => "/tmp";
var endianness = () => "LE";
var cpus = () => [];
var availableParallelism = () => 1;
var totalmem = () => 0;
var freemem = () => 0;
var uptime = () => 0;
var loadavg = () => [0, 0, 0];
var networkInterfaces = () => ({});
var userInfo = () => ({ username: "guest", uid: 1e3, gid: 1e3, shell: null, homedir: "/workspace" });
})();
})
