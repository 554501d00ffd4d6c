const {http, denied, original} = internals;
const MAX_REDIRECTS = 20;
const EMPTY = new Uint8Array(0);
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

class Headers {
  #entries = new Map();

  constructor(init) {
    if (init === undefined || init === null) {
      return;
    }
    const pairs = typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init);
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
    const key = Headers.#name(name);
    const values = this.#entries.get(key) ?? [];
    values.push(String(value).trim());
    this.#entries.set(key, values);
  }

  set(name, value) { this.#entries.set(Headers.#name(name), [String(value).trim()]); }

  get(name) {
    const values = this.#entries.get(Headers.#name(name));
    return values === undefined ? null : values.join(', ');
  }

  has(name) { return this.#entries.has(Headers.#name(name)); }

  delete(name) { this.#entries.delete(Headers.#name(name)); }

  getSetCookie() { return [...(this.#entries.get('set-cookie') ?? [])]; }

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

  *keys() { for (const [name] of this.entries()) yield name; }

  *values() { for (const [, value] of this.entries()) yield value; }

  [Symbol.iterator]() { return this.entries(); }
}

const bytesOf = (body) => {
  if (body === undefined || body === null) {
    return [EMPTY, null];
  }
  if (body instanceof ArrayBuffer) {
    return [new Uint8Array(body.slice(0)), null];
  }
  if (ArrayBuffer.isView(body)) {
    return [new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice(), null];
  }
  if (body instanceof original('URLSearchParams')) {
    return [new TextEncoder().encode(String(body)),
      'application/x-www-form-urlencoded;charset=UTF-8'];
  }
  return [new TextEncoder().encode(String(body)), 'text/plain;charset=UTF-8'];
};

class Body {
  #bytes;
  #used = false;

  constructor(bytes) { this.#bytes = bytes; }

  static bytes(message) { return message.#bytes; }

  get bodyUsed() { return this.#used; }

  #take() {
    if (this.#used) {
      throw new TypeError('the body was read already: keep what it gave, or clone() first');
    }
    this.#used = true;
    return this.#bytes;
  }

  async bytes() { return this.#take().slice(); }

  async arrayBuffer() { return this.#take().slice().buffer; }

  async text() { return new TextDecoder().decode(this.#take()); }

  async json() { return JSON.parse(await this.text()); }
}

class Response extends Body {
  constructor(body, {status = 200, statusText = '', headers} = {}) {
    const [bytes, type] = bytesOf(body);
    super(bytes);
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
    if (type !== null && !this.headers.has('content-type')) {
      this.headers.set('content-type', type);
    }
    this.url = '';
    this.redirected = false;
    this.type = 'default';
  }

  get ok() { return this.status >= 200 && this.status < 300; }

  clone() {
    const copy = new Response(Body.bytes(this), this);
    return Object.assign(copy, {url: this.url, redirected: this.redirected, type: this.type});
  }

  static json(value, init) {
    const response = new Response(JSON.stringify(value), init);
    response.headers.set('content-type', 'application/json');
    return response;
  }
}

class Request extends Body {
  constructor(input, init = {}) {
    const from = input instanceof Request ? input : null;
    const method = String(init.method ?? from?.method ?? 'GET').toUpperCase();
    const [bytes, type] = init.body === undefined && from !== null
      ? [Body.bytes(from), null] : bytesOf(init.body);
    if (bytes.length > 0 && (method === 'GET' || method === 'HEAD')) {
      throw new TypeError(`a request with method ${method} cannot have a body`);
    }
    super(bytes);
    this.url = from?.url ?? new (original('URL'))(String(input)).href;
    this.method = method;
    this.headers = new Headers(init.headers ?? from?.headers);
    if (type !== null && !this.headers.has('content-type')) {
      this.headers.set('content-type', type);
    }
    this.redirect = init.redirect ?? from?.redirect ?? 'follow';
    this.signal = init.signal ?? from?.signal ?? null;
  }

  clone() { return new Request(this); }
}

const send = (method, url, headers, body) => {
  const reply = http(method, url, [...headers], body, null);
  if (reply.denied !== undefined) {
    throw denied(reply.denied, reply.why);
  }
  if (reply.failed !== undefined) {
    const cause = new Error(reply.failed);
    cause.code = reply.kind;
    throw new TypeError(`fetch failed: ${reply.failed}`, {cause});
  }
  return reply;
};

const exchange = (request) => {
  let {method, url} = request;
  let body = Body.bytes(request);
  const headers = new Headers(request.headers);
  if (!headers.has('accept')) {
    headers.set('accept', '*/*');
  }
  for (let redirects = 0; ; redirects++) {
    const reply = send(method, url, headers, body);
    const response = new Response(reply.body,
      {status: reply.status, statusText: reply.reason, headers: reply.headers});
    Object.assign(response, {url, redirected: redirects > 0, type: 'basic'});
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(reply.status) || location === null
        || request.redirect === 'manual') {
      return response;
    }
    if (request.redirect === 'error' || redirects === MAX_REDIRECTS) {
      throw new TypeError(`fetch failed: ${redirects === MAX_REDIRECTS ? 'too many redirects' : 'a redirect'}`);
    }
    const next = new (original('URL'))(location, url);
    next.hash = '';
    if (next.origin !== new (original('URL'))(url).origin) {
      // What was meant for one host is not for another.
      for (const [name, value] of headers) {
        if (name === 'authorization' || name === 'cookie' || value.includes('<secret:')) {
          headers.delete(name);
        }
      }
    }
    if ((reply.status === 303 && method !== 'HEAD')
        || (reply.status < 303 && method === 'POST')) {
      method = 'GET';
      body = EMPTY;
      headers.delete('content-type');
    }
    url = next.href;
  }
};

const fetch = async (input, init) => {
  const request = new Request(input, init);
  request.signal?.throwIfAborted();
  return exchange(request);
};

module.exports = {fetch, Headers, Request, Response};
