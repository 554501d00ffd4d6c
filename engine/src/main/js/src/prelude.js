// Makes a bare context look like a small Node. Evaluates to a function that Java calls once per context.
// It runs in every fresh context, so it defines little and loads the rest on first use.
(function (foreign, now) {
  'use strict';
  const {write, park, clock, load, compile, file, digest, randomBytes, callTool, env} = foreign;
  const host = {write, clock, compile, file, digest, randomBytes, env};
  // Programs may declare variables of these names; the code here keeps those of the language.
  const {NAMES} = globalThis; /* filled in by build.mjs */
  const intrinsics = {NAMES};
  const seed = Array.prototype.slice.call(arguments, 2);
  const BUILTINS = /* filled in by build.mjs */ {};
  const DENIED = /* filled in by build.mjs */ {};
  const global = globalThis;
  const NativePromise = Promise;
  const then = Function.prototype.call.bind(Promise.prototype.then);
  const define = Object.defineProperty;

  const hidden = (target, name, value) =>
    define(target, name, {value, writable: true, configurable: true, enumerable: false});
  // A loop out here would have all of this compiled, for seconds: loops count, and it runs but once.
  const each = (names, action) => {
    for (const name of names) {
      action(name);
    }
  };

  // The language's own registry of symbols belongs to all contexts of the engine and never shrinks.
  const symbols = Object.create(null);
  const description = Function.prototype.call.bind(
    Object.getOwnPropertyDescriptor(Symbol.prototype, 'description').get);
  const registry = {
    for(key) {
      const name = `${key}`;
      return symbols[name] ??= Symbol(name);
    },
    keyFor(symbol) {
      const name = description(symbol);
      return name !== undefined && symbols[name] === symbol ? name : undefined;
    },
  };
  hidden(Symbol, 'for', registry.for);
  hidden(Symbol, 'keyFor', registry.keyFor);

  // Globals that cost nothing until they are used. Programs may overwrite them like any others.
  let loading = 0;
  const made = Object.create(null);
  const makers = Object.create(null);
  const original = (name) => {
    if (!(name in made)) {
      made[name] = makers[name]();
    }
    return made[name];
  };
  const lazy = (name, make) => {
    makers[name] = make;
    define(global, name, {
      configurable: true,
      enumerable: false,
      get() {
        if (loading > 0) {
          // A polyfill looks whether it is needed.
          return undefined;
        }
        const value = original(name);
        hidden(global, name, value);
        return value;
      },
      set(value) {
        define(global, name, {value, writable: true, configurable: true, enumerable: true});
      },
    });
  };

  // ---- refusals: errors that carry what was refused, for the host to see

  const denials = new WeakMap();
  const [noteDenial, denialOf] = [denials.set, denials.get].map((method) => method.bind(denials));
  const denied = (what, why) => {
    const error = new Error(`${what} is not available in this sandbox: ${why}`);
    error.code = 'ERR_ACCESS_DENIED';
    noteDenial(error, [what, why]);
    return error;
  };

  // ---- bundles and built-in modules

  const bundles = Object.create(null);
  const bundle = (name) => {
    if (!(name in bundles)) {
      const module = {exports: {}};
      bundles[name] = module;
      load(name)(module, module.exports, builtin, internals);
    }
    return bundles[name].exports;
  };
  const builtin = (name) => {
    const id = name.startsWith('node:') ? name.slice(5) : name;
    const why = Object.hasOwn(DENIED, id) ? DENIED[id] : undefined;
    if (why !== undefined) {
      throw denied(`the module '${id}'`, why);
    }
    const where = Object.hasOwn(BUILTINS, id) ? BUILTINS[id] : undefined;
    return where === undefined ? undefined : bundle(where);
  };

  // How the module files under /usr/lib/terrarium/js reach what they export.
  define(global, Symbol.for('terrarium.builtin'), {value: builtin});

  // ---- console

  const inspector = () => bundle('inspect');
  let indent = '';
  const simple = (value) => {
    const type = typeof value;
    return type === 'string' || type === 'boolean' || value === undefined || value === null
      || (type === 'number' && (value !== 0 || 1 / value > 0));
  };
  const plain = (values) => {
    for (let i = 0; i < values.length; i++) {
      if (!simple(values[i])) {
        return false;
      }
    }
    return values.length < 2 || typeof values[0] !== 'string' || !values[0].includes('%');
  };
  const format = (values) => {
    if (!plain(values)) {
      return inspector().format(...values);
    }
    let text = values.length === 0 ? '' : `${values[0]}`;
    for (let i = 1; i < values.length; i++) {
      text += ` ${values[i]}`;
    }
    return text;
  };
  const print = (fd, values) => {
    let text = format(values);
    if (indent !== '') {
      text = indent + text.replaceAll('\n', '\n' + indent);
    }
    write(fd, text + '\n');
  };
  const console = {
    log(...values) { print(1, values); },
    info(...values) { print(1, values); },
    debug(...values) { print(1, values); },
    warn(...values) { print(2, values); },
    error(...values) { print(2, values); },
  };
  each(['table', 'group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd', 'timeLog',
    'count', 'countReset', 'assert', 'dir', 'dirxml', 'trace'], (name) => {
    console[name] = (...values) => bundle('console')[name](...values);
  });
  hidden(global, 'console', console);

  // ---- timers

  let timers = [];
  let immediates = [];
  let lastId = 0;
  const live = new Map();

  class Timeout {
    constructor(id) { hidden(this, 'id', id); }
    ref() { return this; }
    unref() { return this; }
    hasRef() { return true; }
    close() { clear(this); return this; }
    [Symbol.toPrimitive]() { return this.id; }
  }

  const insert = (task) => {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (timers[middle].at <= task.at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    timers.splice(low, 0, task);
  };
  const callable = (callback) => {
    if (typeof callback !== 'function') {
      const error = new TypeError(
        `The "callback" argument must be of type function. Received ${inspector().inspect(callback)}`);
      error.code = 'ERR_INVALID_ARG_TYPE';
      throw error;
    }
  };
  const schedule = (callback, delay, args, repeat) => {
    callable(callback);
    const ms = +delay >= 1 && +delay <= 2147483647 ? Math.trunc(+delay) : 1;
    const task = {id: ++lastId, callback, args, at: clock() + ms, repeat: repeat ? ms : 0};
    live.set(task.id, task);
    insert(task);
    return new Timeout(task.id);
  };
  const clear = (timer) => {
    const id = timer === undefined || timer === null ? 0 : +timer;
    const task = live.get(id);
    if (task !== undefined) {
      live.delete(id);
      task.repeat = 0;
      const at = timers.indexOf(task);
      if (at >= 0) {
        timers.splice(at, 1);
      }
    }
  };
  const api = {
    setTimeout(callback, delay, ...args) { return schedule(callback, delay, args, false); },
    setInterval(callback, delay, ...args) { return schedule(callback, delay, args, true); },
    setImmediate(callback, ...args) {
      callable(callback);
      const task = {id: ++lastId, callback, args};
      live.set(task.id, task);
      immediates.push(task);
      return new Timeout(task.id);
    },
    clearTimeout(timer) { clear(timer); },
    clearInterval(timer) { clear(timer); },
    clearImmediate(timer) { clear(timer); },
    queueMicrotask(callback) {
      callable(callback);
      // An error must reach the host as itself, not as a rejection that a program could observe.
      then(NativePromise.resolve(), () => callback());
    },
  };
  each(Object.keys(api), (name) => hidden(global, name, api[name]));

  // ---- the end of a program: its value, its promises, its timers

  let rejections = [];
  Graal.setUnhandledPromiseRejectionHandler((reason, promise) => {
    rejections.push({reason, promise});
  });
  // What the engine adds for other uses.
  each(['Graal', 'Java', 'Packages', 'java', 'javafx', 'javax', 'com', 'org', 'edu', 'Polyglot',
    'load', 'loadWithNewGlobal', 'print', 'printErr', 'quit', 'exit', 'readbuffer', 'readline', 'arguments',
    'importPackage', 'importClass', 'JavaImporter'], (name) => delete global[name]);

  let exit = null;
  let exitCode = 0;
  let watched = null;
  let state = 'none';
  let outcome;

  const isPromise = (value) =>
    typeof value === 'object' && value !== null && value instanceof NativePromise;

  const watch = (promise) => {
    watched = promise;
    state = 'pending';
    then(promise,
      (value) => { if (watched === promise) { state = 'fulfilled'; outcome = value; } },
      (reason) => { if (watched === promise) { state = 'rejected'; outcome = reason; } });
  };
  const check = () => {
    if (exit !== null) {
      throw exit;
    }
    if (state === 'rejected') {
      throw outcome;
    }
    for (let i = 0; i < rejections.length; i++) {
      if (rejections[i].promise !== watched) {
        throw rejections[i].reason;
      }
    }
    if (rejections.length > 0) {
      rejections = [];
    }
  };
  // As in Node, a round runs the timers that are due, and then the immediates that there are.
  let round = 0;
  let batch = 0;
  const runTimer = (task) => {
    timers.shift();
    if (task.repeat > 0) {
      task.at = clock() + task.repeat;
      insert(task);
    } else {
      live.delete(task.id);
    }
    Reflect.apply(task.callback, undefined, task.args);
  };
  const runImmediate = () => {
    batch--;
    const task = immediates.shift();
    if (live.delete(task.id)) {
      Reflect.apply(task.callback, undefined, task.args);
    }
  };
  // Runs at most one callback; microtasks run when this returns to the host.
  // Returns 0 to be called again, the milliseconds to wait, or -1 at the end.
  const turn = () => {
    check();
    if (batch > 0) {
      runImmediate();
      return 0;
    }
    if (timers.length > 0 && timers[0].at <= round) {
      runTimer(timers[0]);
      return 0;
    }
    const now = clock();
    if (immediates.length > 0) {
      batch = immediates.length;
      round = now;
      return 0;
    }
    round = now;
    if (timers.length > 0) {
      return Math.max(0, timers[0].at - now);
    }
    if (exitCode !== 0) {
      end(exitCode);
    }
    return -1;
  };
  const reset = () => {
    copy();
    timers = [];
    immediates = [];
    live.clear();
    batch = 0;
    rejections = [];
    exit = null;
    exitCode = 0;
    watched = null;
    state = 'none';
    module = 'none';
    outcome = undefined;
    indent = '';
  };
  // True where the value is final and nothing is left to run, which is the usual case.
  const finished = (value) => {
    if (isPromise(value)) {
      watch(value);
      return false;
    }
    return timers.length === 0 && immediates.length === 0 && rejections.length === 0
      && exit === null && exitCode === 0;
  };
  // Module programs tell what they declare, for later programs, and when they have run to their end.
  let module = 'none';
  let copies = [];
  const copy = () => {
    for (const [name, get] of copies) {
      try {
        global[name] = get();
      } catch {
        // The program ended before it gave the variable a value.
        continue;
      }
    }
    copies = [];
  };
  define(global, Symbol.for('terrarium.keep'), {value(variables) {
    if (variables === null) {
      module = 'done';
      copy();
      return;
    }
    for (const name of Object.keys(variables)) {
      const [get, assign] = variables[name];
      const existing = Object.getOwnPropertyDescriptor(global, name);
      if (existing !== undefined && !existing.configurable) {
        // A script's variable cannot be replaced, but it can be given the value in the end.
        copies.push([name, get]);
        continue;
      }
      define(global, name, {
        configurable: true,
        enumerable: true,
        get,
        set(value) {
          try {
            assign(value);
          } catch {
            // A constant or an import of a module that ran before: replaced, as by a declaration.
            define(global, name, {value, writable: true, configurable: true, enumerable: true});
          }
        },
      });
    }
  }});
  const beginModule = () => { module = 'running'; };
  const moduleResult = (namespace) => {
    if (module === 'running') {
      throw neverSettles();
    }
    return 'default' in namespace ? namespace.default : undefined;
  };

  const neverSettles = () => new Error(
    'a promise never settles: the program ended while it still waited for a promise that nothing'
    + ' left to run can resolve');
  const result = (value) => {
    if (state === 'none') {
      return value;
    }
    if (state === 'pending') {
      throw neverSettles();
    }
    return outcome;
  };

  // The engine has no such function; programs and packages expect it. It also gives a stack to errors of
  // the classes here, from which the engine would leave out all frames along with internal ones.
  const captureStackTrace = (target, above) => {
    const lines = String(new Error().stack).split('\n').slice(1);
    const name = typeof above === 'function' ? above.name : '';
    const at = name === '' ? -1
      : lines.findIndex((line) => line.startsWith(`    at ${name} `) || line.startsWith(`    at new ${name} `));
    const frames = lines.slice(at + 1).map((line) => `\n${line}`).join('');
    const title = target.name === undefined ? 'Error' : String(target.name);
    const message = target.message === undefined ? '' : String(target.message);
    hidden(target, 'stack', (message === '' ? title : `${title}: ${message}`) + frames);
  };
  hidden(Error, 'captureStackTrace', captureStackTrace);

  class ProcessExit extends Error {}
  hidden(ProcessExit.prototype, 'name', 'ProcessExit');

  // Thrown again at every turn, so a program that catches it ends all the same.
  const end = (code) => {
    reset();
    exit = new ProcessExit(`process.exit(${code})`);
    exit.exitCode = code;
    throw exit;
  };

  // ---- less used globals

  const fromBundle = (bundled, names) => each(names, (name) => lazy(name, () => bundle(bundled)[name]));
  const polyfill = () => {
    loading++;
    try {
      return bundle('web');
    } finally {
      loading--;
    }
  };
  each(['URL', 'URLSearchParams', 'atob', 'btoa', 'DOMException'], (name) => lazy(name, () => polyfill()[name]));
  fromBundle('clone', ['structuredClone']);
  fromBundle('events-web', ['Event', 'EventTarget', 'CustomEvent', 'AbortController', 'AbortSignal']);
  lazy('Buffer', () => builtin('buffer').Buffer);
  lazy('process', () => builtin('process'));
  lazy('crypto', () => builtin('crypto').webcrypto);
  lazy('performance', () => builtin('perf_hooks').performance);
  lazy('require', () => bundle('require').main);
  lazy('module', () => bundle('require').mainModule);
  lazy('exports', () => original('module').exports);
  lazy('__filename', () => '/workspace/main.js');
  lazy('__dirname', () => '/workspace');
  hidden(global, 'global', global);
  hidden(global, 'fetch', (url) => NativePromise.reject(
    denied(`fetch(${String(url).slice(0, 200)})`, 'network access was not granted')));

  // ---- reproducible runs

  let random = null;
  if (seed.length > 0) {
    let [a, b, c, d] = seed;
    random = () => {
      const t = (((a + b) | 0) + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((c << 21) | (c >>> 11)) + t | 0;
      return t >>> 0;
    };
    for (let i = 0; i < 16; i++) {
      random();
    }
    hidden(Math, 'random',
      {random() { return (random() * 0x200000 + (random() >>> 11)) / 0x20000000000000; }}.random);
  }
  if (now !== null) {
    const RealDate = Date;
    hidden(RealDate, 'now', {now() { return now; }}.now);
    const FixedDate = new Proxy(RealDate, {
      apply: () => new RealDate(now).toString(),
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now] : args, newTarget),
    });
    hidden(RealDate.prototype, 'constructor', FixedDate);
    hidden(global, 'Date', FixedDate);
  }

  // ---- tools

  class ToolError extends Error {
    constructor(message) {
      super(message);
      captureStackTrace(this);
    }
  }
  hidden(ToolError.prototype, 'name', 'ToolError');
  const failures = {
    ARGUMENTS: (message) => new TypeError(message),
    FAILED: (message) => new ToolError(message),
    STOPPED: (message) => new ToolError(message),
  };
  const isPlainObject = (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return false;
    }
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  };
  const defineTool = (index, name, description, takesObject, ...parameters) => {
    const names = new Set(parameters);
    // One object means named arguments where all its keys are parameters, or where the tool could
    // not take an object as its only argument anyway.
    const isNamed = (args) => {
      if (args.length !== 1 || !isPlainObject(args[0])) {
        return false;
      }
      const keys = Object.keys(args[0]);
      return !takesObject || (keys.length > 0 && keys.every((key) => names.has(key)));
    };
    // Spreading asks the array for an iterator, which takes as long as all the rest.
    const call = {[name](...args) {
      if (isNamed(args)) {
        return callTool(index, args[0]);
      }
      switch (args.length) {
        case 1: return callTool(index, null, args[0]);
        case 2: return callTool(index, null, args[0], args[1]);
        case 3: return callTool(index, null, args[0], args[1], args[2]);
        default: return callTool(index, null, ...args);
      }
    }}[name];
    define(call, 'description', {value: description});
    define(global, name, {value: call, writable: true, configurable: true, enumerable: true});
    hidden(global, 'ToolError', ToolError);
  };

  // Replaces the fetch that refuses, in contexts that were granted a host.
  const defineFetch = () => {
    delete global.fetch;
    fromBundle('fetch', ['fetch', 'Headers', 'Request', 'Response']);
  };
  const http = (method, url, headers, body, seconds) =>
    callTool(-1, null, method, url, headers, body, seconds);

  // ---- for Java

  const typedArrayTag = Function.prototype.call.bind(
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get);
  // The numbers are those of ValueKind.
  const classify = (value) => {
    const tag = typedArrayTag(value);
    if (tag !== undefined) {
      return tag === 'Uint8Array' || tag === 'Uint8ClampedArray' ? 2 : 1;
    }
    if (Array.isArray(value)) {
      return 1;
    }
    if (value instanceof Set) {
      return 3;
    }
    if (value instanceof Error) {
      return 4;
    }
    return typeof value === 'function' || value instanceof NativePromise || value instanceof WeakMap
      || value instanceof WeakSet || value instanceof WeakRef || value instanceof RegExp
      || value instanceof DataView || value instanceof Date ? 5 : 0;
  };
  const typed = Object.getPrototypeOf(Uint8Array.prototype);
  const getter = (name) =>
    Function.prototype.call.bind(Object.getOwnPropertyDescriptor(typed, name).get);
  const [bufferOf, offsetOf, lengthOf] = ['buffer', 'byteOffset', 'byteLength'].map(getter);
  const sliceBuffer = Function.prototype.call.bind(ArrayBuffer.prototype.slice);
  const own = (value) => {
    const entries = [];
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (typeof item !== 'function' && typeof item !== 'symbol') {
        entries.push(key, item);
      }
    }
    return entries;
  };

  const internals = {
    host, http, now, modules: Object.keys(BUILTINS), denied, bundle, builtin, hidden, print, ProcessExit, isPromise,
    random: () => random, original, timers: api, intrinsics,
    globals: Object.assign(Object.create(global), intrinsics),
    indent(change) { indent = change > 0 ? indent + '  ' : indent.slice(2); },
    exit: end,
    exitCode: {get: () => exitCode, set: (code) => { exitCode = code; }},
  };

  return {
    reset, finished, turn, result, beginModule, moduleResult, classify, own, defineTool, defineFetch,
    park(ms) { park(ms); },
    denial(error) { return denialOf(error); },
    refuse(what, why) { throw denied(what, why); },
    exitCode(error) { return exit !== null && error === exit ? exit.exitCode : -1; },
    failure(kind, message) { return failures[kind](message); },
    systemError(code, message, syscall, path) {
      return Object.assign(new Error(message), {errno: -1, code, syscall, path});
    },
    input(name, value) {
      define(global, name, {value, writable: true, configurable: true, enumerable: true});
    },
    callee(name, value) {
      if (typeof value !== 'function') {
        throw (value === undefined || value === null) && !(name in global)
          ? new ReferenceError(`${name} is not defined`)
          : new TypeError(`${name} is not a function`);
      }
      return value;
    },
    array(...items) { return items; },
    object(...entries) {
      const object = {};
      for (let i = 0; i < entries.length; i += 2) {
        define(object, entries[i],
          {value: entries[i + 1], writable: true, configurable: true, enumerable: true});
      }
      return object;
    },
    map(...entries) {
      const map = new Map();
      for (let i = 0; i < entries.length; i += 2) {
        map.set(entries[i], entries[i + 1]);
      }
      return map;
    },
    buffer(size) { return new ArrayBuffer(size); },
    bytes(buffer) { return new Uint8Array(buffer); },
    contents(view) {
      const [buffer, offset, length] = [bufferOf(view), offsetOf(view), lengthOf(view)];
      return sliceBuffer(buffer, offset, offset + length);
    },
    date(ms) { return new Date(ms); },
    bigint(digits) { return BigInt(digits); },
    describe(error) { return bundle('errors').describe(error); },
  };
});
