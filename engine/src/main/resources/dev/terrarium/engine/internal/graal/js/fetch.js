(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {// src/fetch.js
var { http, denied, original } = internals;
var MAX_REDIRECTS = 20;
var EMPTY = new Uint8Array(0);
var NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
var Headers = class _Headers {
  #entries = /* @__PURE__ */ new Map();
  constructor(init) {
    if (init === void 0 || init === null) {
      return;
    }
    const pairs = typeof init[Symbol.iterator] === "function" ? init : Object.entries(init);
    for (const [name, value] of pairs) {
      this.append(name, value);
    }
  }
  static #name(name) {
    const text = String(name);
    if (!NAME.test(text)) {
      throw new TypeError(`'${text.slice(0, 50)}' is no name of a header`);
    }
    return text.toLowerCase();
  }
  append(name, value) {
    const key = _Headers.#name(name);
    const values = this.#entries.get(key) ?? [];
    values.push(String(value).trim());
    this.#entries.set(key, values);
  }
  set(name, value) {
    this.#entries.set(_Headers.#name(name), [String(value).trim()]);
  }
  get(name) {
    const values = this.#entries.get(_Headers.#name(name));
    return values === void 0 ? null : values.join(", ");
  }
  has(name) {
    return this.#entries.has(_Headers.#name(name));
  }
  delete(name) {
    this.#entries.delete(_Headers.#name(name));
  }
  getSetCookie() {
    return [...this.#entries.get("set-cookie") ?? []];
  }
  forEach(callback, self) {
    for (const [name, value] of this) {
      callback.call(self, value, name, this);
    }
  }
  *entries() {
    for (const name of [...this.#entries.keys()].sort()) {
      yield [name, this.get(name)];
    }
  }
  *keys() {
    for (const [name] of this.entries()) yield name;
  }
  *values() {
    for (const [, value] of this.entries()) yield value;
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
var bytesOf = (body) => {
  if (body === void 0 || body === null) {
    return [EMPTY, null];
  }
  if (body instanceof ArrayBuffer) {
    return [new Uint8Array(body.slice(0)), null];
  }
  if (ArrayBuffer.isView(body)) {
    return [new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice(), null];
  }
  if (body instanceof original("URLSearchParams")) {
    return [
      new TextEncoder().encode(String(body)),
      "application/x-www-form-urlencoded;charset=UTF-8"
    ];
  }
  return [new TextEncoder().encode(String(body)), "text/plain;charset=UTF-8"];
};
var Body = class {
  #bytes;
  #used = false;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  static bytes(message) {
    return message.#bytes;
  }
  get bodyUsed() {
    return this.#used;
  }
  #take() {
    if (this.#used) {
      throw new TypeError("the body was read already: keep what it gave, or clone() first");
    }
    this.#used = true;
    return this.#bytes;
  }
  async bytes() {
    return this.#take().slice();
  }
  async arrayBuffer() {
    return this.#take().slice().buffer;
  }
  async text() {
    return new TextDecoder().decode(this.#take());
  }
  async json() {
    return JSON.parse(await this.text());
  }
};
var Response = class _Response extends Body {
  constructor(body, { status = 200, statusText = "", headers } = {}) {
    const [bytes, type] = bytesOf(body);
    super(bytes);
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
    if (type !== null && !this.headers.has("content-type")) {
      this.headers.set("content-type", type);
    }
    this.url = "";
    this.redirected = false;
    this.type = "default";
  }
  get ok() {
    return this.status >= 200 && this.status < 300;
  }
  clone() {
    const copy = new _Response(Body.bytes(this), this);
    return Object.assign(copy, { url: this.url, redirected: this.redirected, type: this.type });
  }
  static json(value, init) {
    const response = new _Response(JSON.stringify(value), init);
    response.headers.set("content-type", "application/json");
    return response;
  }
};
var Request = class _Request extends Body {
  constructor(input, init = {}) {
    const from = input instanceof _Request ? input : null;
    const method = String(init.method ?? from?.method ?? "GET").toUpperCase();
    const [bytes, type] = init.body === void 0 && from !== null ? [Body.bytes(from), null] : bytesOf(init.body);
    if (bytes.length > 0 && (method === "GET" || method === "HEAD")) {
      throw new TypeError(`a request with method ${method} cannot have a body`);
    }
    super(bytes);
    this.url = from?.url ?? new (original("URL"))(String(input)).href;
    this.method = method;
    this.headers = new Headers(init.headers ?? from?.headers);
    if (type !== null && !this.headers.has("content-type")) {
      this.headers.set("content-type", type);
    }
    this.redirect = init.redirect ?? from?.redirect ?? "follow";
    this.signal = init.signal ?? from?.signal ?? null;
  }
  clone() {
    return new _Request(this);
  }
};
var send = (method, url, headers, body) => {
  const reply = http(method, url, [...headers], body, null);
  if (reply.denied !== void 0) {
    throw denied(reply.denied, reply.why);
  }
  if (reply.failed !== void 0) {
    const cause = new Error(reply.failed);
    cause.code = reply.kind;
    throw new TypeError(`fetch failed: ${reply.failed}`, { cause });
  }
  return reply;
};
var exchange = (request) => {
  let { method, url } = request;
  let body = Body.bytes(request);
  const headers = new Headers(request.headers);
  if (!headers.has("accept")) {
    headers.set("accept", "*/*");
  }
  for (let redirects = 0; ; redirects++) {
    const reply = send(method, url, headers, body);
    const response = new Response(
      reply.body,
      { status: reply.status, statusText: reply.reason, headers: reply.headers }
    );
    Object.assign(response, { url, redirected: redirects > 0, type: "basic" });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(reply.status) || location === null || request.redirect === "manual") {
      return response;
    }
    if (request.redirect === "error" || redirects === MAX_REDIRECTS) {
      throw new TypeError(`fetch failed: ${redirects === MAX_REDIRECTS ? "too many redirects" : "a redirect"}`);
    }
    const next = new (original("URL"))(location, url);
    next.hash = "";
    if (next.origin !== new (original("URL"))(url).origin) {
      for (const [name, value] of headers) {
        if (name === "authorization" || name === "cookie" || value.includes("<secret:")) {
          headers.delete(name);
        }
      }
    }
    if (reply.status === 303 && method !== "HEAD" || reply.status < 303 && method === "POST") {
      method = "GET";
      body = EMPTY;
      headers.delete("content-type");
    }
    url = next.href;
  }
};
var fetch = async (input, init) => {
  const request = new Request(input, init);
  request.signal?.throwIfAborted();
  return exchange(request);
};
module.exports = { fetch, Headers, Request, Response };
})();
})
