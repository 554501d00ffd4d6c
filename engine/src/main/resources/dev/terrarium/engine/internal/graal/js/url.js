(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {// src/url.js
var URL = internals.original("URL");
var URLSearchParams = internals.original("URLSearchParams");
var fileURLToPath = (url) => {
  const parsed = typeof url === "string" ? new URL(url) : url;
  if (parsed.protocol !== "file:") {
    throw new TypeError("The URL must be of scheme file");
  }
  return decodeURIComponent(parsed.pathname);
};
var pathToFileURL = (path) => new URL(`file://${builtin("path").resolve(path).split("/").map(encodeURIComponent).join("/")}`);
var parse = (text, parseQuery = false) => {
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(text);
  const url = new URL(text, absolute ? void 0 : "relative://host");
  const own = (value) => absolute && value !== "" ? value : null;
  const search = url.search === "" ? null : url.search;
  const query = search === null ? null : search.slice(1);
  return {
    protocol: own(url.protocol),
    slashes: absolute && text.includes("://") ? true : null,
    auth: own(url.username && url.username + (url.password ? `:${url.password}` : "")),
    host: own(url.host),
    port: own(url.port),
    hostname: own(url.hostname),
    hash: url.hash === "" ? null : url.hash,
    search,
    query: parseQuery ? builtin("querystring").parse(query ?? "") : query,
    pathname: url.pathname,
    path: url.pathname + url.search,
    href: absolute ? url.href : text
  };
};
var format = (url) => typeof url === "string" ? url : url.href ?? `${url.protocol ?? ""}${url.protocol ? "//" : ""}${url.host ?? url.hostname ?? ""}${url.pathname ?? ""}${url.search ?? ""}${url.hash ?? ""}`;
var resolve = (from, to) => {
  const base = new URL(from, "relative://host");
  const url = new URL(to, base);
  return url.protocol === "relative:" ? url.pathname + url.search + url.hash : url.href;
};
module.exports = { URL, URLSearchParams, fileURLToPath, pathToFileURL, parse, format, resolve };
})();
})
