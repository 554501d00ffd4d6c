// Events and cancellation as browsers and Node have them, as far as programs without I/O need them.

export class Event {
  #type;
  #cancelable;
  #prevented = false;
  #stopped = false;
  target = null;
  currentTarget = null;

  constructor(type, {cancelable = false} = {}) {
    this.#type = String(type);
    this.#cancelable = Boolean(cancelable);
  }
  get type() { return this.#type; }
  get cancelable() { return this.#cancelable; }
  get defaultPrevented() { return this.#prevented; }
  get immediatelyStopped() { return this.#stopped; }
  preventDefault() { this.#prevented = this.#cancelable; }
  stopPropagation() {}
  stopImmediatePropagation() { this.#stopped = true; }
}

export class CustomEvent extends Event {
  #detail;
  constructor(type, options = {}) {
    super(type, options);
    this.#detail = options.detail ?? null;
  }
  get detail() { return this.#detail; }
}

export class EventTarget {
  #listeners = new Map();

  addEventListener(type, listener, options) {
    const list = this.#listeners.get(type) ?? [];
    if (listener && !list.some((entry) => entry.listener === listener)) {
      list.push({listener, once: Boolean(options?.once)});
      this.#listeners.set(type, list);
      options?.signal?.addEventListener('abort', () => this.removeEventListener(type, listener));
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
    for (const {listener, once} of [...(this.#listeners.get(event.type) ?? [])]) {
      if (once) {
        this.removeEventListener(event.type, listener);
      }
      if (typeof listener === 'function') {
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
}

const key = Symbol('abort');

export class AbortSignal extends EventTarget {
  #aborted = false;
  #reason;
  onabort = null;

  constructor(token) {
    super();
    if (token !== key) {
      throw new TypeError('Illegal constructor');
    }
  }
  get aborted() { return this.#aborted; }
  get reason() { return this.#reason; }
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
    this.#reason = reason ?? new (internals.original('DOMException'))('This operation was aborted', 'AbortError');
    const event = new Event('abort');
    this.onabort?.call(this, event);
    this.dispatchEvent(event);
  }
  static abort(reason) {
    const signal = new AbortSignal(key);
    signal[key](reason);
    return signal;
  }
  static timeout(ms) {
    const signal = new AbortSignal(key);
    internals.timers.setTimeout(() => signal[key](
      new (internals.original('DOMException'))('The operation was aborted due to timeout', 'TimeoutError')), ms);
    return signal;
  }
  static any(signals) {
    const all = new AbortSignal(key);
    for (const signal of signals) {
      if (signal.aborted) {
        all[key](signal.reason);
      } else {
        signal.addEventListener('abort', () => all[key](signal.reason));
      }
    }
    return all;
  }
}

export class AbortController {
  #signal = new AbortSignal(key);
  get signal() { return this.#signal; }
  abort(reason) { this.#signal[key](reason); }
}
