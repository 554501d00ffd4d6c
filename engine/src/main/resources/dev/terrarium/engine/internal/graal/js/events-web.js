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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/events-web.js
var events_web_exports = {};
__export(events_web_exports, {
  AbortController: () => AbortController,
  AbortSignal: () => AbortSignal,
  CustomEvent: () => CustomEvent,
  Event: () => Event,
  EventTarget: () => EventTarget
});
module.exports = __toCommonJS(events_web_exports);
var Event = class {
  #type;
  #cancelable;
  #prevented = false;
  #stopped = false;
  target = null;
  currentTarget = null;
  constructor(type, { cancelable = false } = {}) {
    this.#type = String(type);
    this.#cancelable = Boolean(cancelable);
  }
  get type() {
    return this.#type;
  }
  get cancelable() {
    return this.#cancelable;
  }
  get defaultPrevented() {
    return this.#prevented;
  }
  get immediatelyStopped() {
    return this.#stopped;
  }
  preventDefault() {
    this.#prevented = this.#cancelable;
  }
  stopPropagation() {
  }
  stopImmediatePropagation() {
    this.#stopped = true;
  }
};
var CustomEvent = class extends Event {
  #detail;
  constructor(type, options = {}) {
    super(type, options);
    this.#detail = options.detail ?? null;
  }
  get detail() {
    return this.#detail;
  }
};
var EventTarget = class {
  #listeners = /* @__PURE__ */ new Map();
  addEventListener(type, listener, options) {
    const list = this.#listeners.get(type) ?? [];
    if (listener && !list.some((entry) => entry.listener === listener)) {
      list.push({ listener, once: Boolean(options?.once) });
      this.#listeners.set(type, list);
      options?.signal?.addEventListener("abort", () => this.removeEventListener(type, listener));
    }
  }
  removeEventListener(type, listener) {
    const list = this.#listeners.get(type);
    if (list) {
      this.#listeners.set(type, list.filter((entry) => entry.listener !== listener));
    }
  }
  dispatchEvent(event) {
    event.target = this;
    event.currentTarget = this;
    for (const { listener, once } of [...this.#listeners.get(event.type) ?? []]) {
      if (once) {
        this.removeEventListener(event.type, listener);
      }
      if (typeof listener === "function") {
        listener.call(this, event);
      } else {
        listener.handleEvent(event);
      }
      if (event.immediatelyStopped) {
        break;
      }
    }
    return !event.defaultPrevented;
  }
};
var key = /* @__PURE__ */ Symbol("abort");
var AbortSignal = class _AbortSignal extends EventTarget {
  #aborted = false;
  #reason;
  onabort = null;
  constructor(token) {
    super();
    if (token !== key) {
      throw new TypeError("Illegal constructor");
    }
  }
  get aborted() {
    return this.#aborted;
  }
  get reason() {
    return this.#reason;
  }
  throwIfAborted() {
    if (this.#aborted) {
      throw this.#reason;
    }
  }
  [key](reason) {
    if (this.#aborted) {
      return;
    }
    this.#aborted = true;
    this.#reason = reason ?? new (internals.original("DOMException"))("This operation was aborted", "AbortError");
    const event = new Event("abort");
    this.onabort?.call(this, event);
    this.dispatchEvent(event);
  }
  static abort(reason) {
    const signal = new _AbortSignal(key);
    signal[key](reason);
    return signal;
  }
  static timeout(ms) {
    const signal = new _AbortSignal(key);
    internals.timers.setTimeout(() => signal[key](
      new (internals.original("DOMException"))("The operation was aborted due to timeout", "TimeoutError")
    ), ms);
    return signal;
  }
  static any(signals) {
    const all = new _AbortSignal(key);
    for (const signal of signals) {
      if (signal.aborted) {
        all[key](signal.reason);
      } else {
        signal.addEventListener("abort", () => all[key](signal.reason));
      }
    }
    return all;
  }
};
var AbortController = class {
  #signal = new AbortSignal(key);
  get signal() {
    return this.#signal;
  }
  abort(reason) {
    this.#signal[key](reason);
  }
};
})();
})
