(function (module, exports, builtin, internals) {
const {AggregateError, Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, ReferenceError, Reflect, RegExp, Set, String, Symbol, SyntaxError, TextDecoder, TextEncoder, TypeError, URIError, Uint32Array, Uint8Array, WeakMap, WeakRef, WeakSet, decodeURIComponent, encodeURIComponent, isNaN, parseInt} = internals.intrinsics;
const globalThis = internals.globals;
(() => {// src/assert.js
var util = () => builtin("util");
var shown = (value) => util().inspect(value, { depth: 5, sorted: true, maxArrayLength: 100 });
var absent = /* @__PURE__ */ Symbol("absent");
var AssertionError = class extends Error {
  constructor({ message, actual, expected, operator, generatedMessage = message === void 0 }) {
    super(message ?? `${shown(actual)} ${operator} ${shown(expected)}`);
    this.generatedMessage = generatedMessage;
    this.code = "ERR_ASSERTION";
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    Error.captureStackTrace(this);
  }
  get name() {
    return "AssertionError";
  }
};
var fails = (message, details, otherwise) => {
  if (message instanceof Error) {
    throw message;
  }
  throw new AssertionError({
    ...details,
    message: message ?? otherwise,
    generatedMessage: message === void 0
  });
};
var sameValue = (a, b, strict2) => strict2 ? Object.is(a, b) : a == b || a !== a && b !== b;
var keysOf = (value, strict2) => {
  const symbols = strict2 ? Object.getOwnPropertySymbols(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key)) : [];
  return [...Object.keys(value), ...symbols];
};
var isView = (value) => ArrayBuffer.isView(value) && !(value instanceof DataView);
var unordered = (a, b, matches2) => {
  const rest = [...b];
  return a.length === rest.length && a.every((item) => {
    const at = rest.findIndex((other) => matches2(item, other));
    if (at >= 0) {
      rest.splice(at, 1);
    }
    return at >= 0;
  });
};
var sameContent = (a, b, compare) => {
  if (a instanceof Date) {
    return b instanceof Date && a.getTime() === b.getTime();
  }
  if (a instanceof RegExp) {
    return b instanceof RegExp && String(a) === String(b) && a.lastIndex === b.lastIndex;
  }
  if (a instanceof Error) {
    return b instanceof Error && a.message === b.message && a.name === b.name;
  }
  if (isView(a)) {
    return isView(b) && a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
  }
  if (a instanceof Map) {
    return b instanceof Map && unordered(
      [...a],
      [...b],
      ([k, v], [otherK, otherV]) => compare(k, otherK) && compare(v, otherV)
    );
  }
  if (a instanceof Set) {
    return b instanceof Set && unordered([...a], [...b], compare);
  }
  for (const Boxed of [Number, String, Boolean]) {
    if (a instanceof Boxed) {
      return b instanceof Boxed && Object.is(a.valueOf(), b.valueOf());
    }
  }
  return !(b instanceof Date || b instanceof RegExp || b instanceof Map || b instanceof Set || isView(b));
};
var deepEqual = (a, b, strict2, seen = /* @__PURE__ */ new Map()) => {
  if (sameValue(a, b, strict2)) {
    return true;
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return false;
  }
  if (strict2 && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) {
    return false;
  }
  if (seen.has(a)) {
    return seen.get(a) === b;
  }
  seen.set(a, b);
  const compare = (x, y) => deepEqual(x, y, strict2, seen);
  const [keys, others] = [keysOf(a, strict2), keysOf(b, strict2)];
  const same = Array.isArray(a) === Array.isArray(b) && (!Array.isArray(a) || a.length === b.length) && keys.length === others.length && sameContent(a, b, compare) && (isView(a) || keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key])));
  seen.delete(a);
  return same;
};
var matches = (error, expected, message) => {
  if (expected === void 0) {
    return;
  }
  if (expected instanceof RegExp) {
    if (!expected.test(String(error))) {
      fails(
        message,
        { actual: error, expected, operator: "throws" },
        `The input did not match the regular expression ${expected}. Input:

${shown(String(error))}
`
      );
    }
    return;
  }
  if (typeof expected === "function") {
    if (expected.prototype !== void 0 && error instanceof expected) {
      return;
    }
    if (expected === Error || Error.isPrototypeOf(expected)) {
      throw error;
    }
    if (expected.call({}, error) !== true) {
      fails(
        message,
        { actual: error, expected, operator: "throws" },
        `The ${expected.name ? `"${expected.name}" ` : ""}validation function is expected to return "true". Received ${shown(error)}`
      );
    }
    return;
  }
  for (const key of [...Object.keys(expected), ...expected instanceof Error ? ["name", "message"] : []]) {
    const same = expected[key] instanceof RegExp && typeof error[key] === "string" ? expected[key].test(error[key]) : deepEqual(error[key], expected[key], true);
    if (!same) {
      fails(
        message,
        { actual: error, expected, operator: "throws" },
        `Expected property ${key}: ${shown(expected[key])}, but got ${shown(error[key])}`
      );
    }
  }
};
var split = (expected, message) => typeof expected === "string" ? [void 0, expected] : [expected, message];
var thrownBy = (run) => {
  if (typeof run !== "function") {
    throw new TypeError(`The "fn" argument must be of type function. Received ${shown(run)}`);
  }
  try {
    run();
  } catch (e) {
    return e;
  }
  return absent;
};
var rejectionOf = async (promise) => {
  try {
    await (typeof promise === "function" ? promise() : promise);
  } catch (e) {
    return e;
  }
  return absent;
};
var expectError = (error, operator, given) => {
  const [expected, message] = split(...given);
  if (error === absent) {
    const what = operator === "rejects" ? "rejection" : "exception";
    const name = typeof expected === "function" && expected.name ? ` (${expected.name})` : "";
    fails(
      message instanceof Error ? message : void 0,
      { expected, operator },
      `Missing expected ${what}${name}${typeof message === "string" ? `: ${message}` : "."}`
    );
  }
  matches(error, expected, message);
};
var expectNone = (error, operator, given) => {
  if (error !== absent) {
    const message = split(...given)[1];
    fails(
      void 0,
      { actual: error, operator },
      `Got unwanted ${operator === "doesNotReject" ? "rejection" : "exception"}${message ? `: ${message}` : "."}
Actual message: "${error?.message}"`
    );
  }
};
var ok = (given, value, message) => {
  if (given === 0) {
    fails(
      void 0,
      { actual: value, expected: true, operator: "==" },
      "No value argument passed to `assert.ok()`"
    );
  }
  if (!value) {
    fails(
      message,
      { actual: value, expected: true, operator: "==" },
      "The expression evaluated to a falsy value"
    );
  }
};
var check = (holds, operator, words) => (actual, expected, message) => {
  if (!holds(actual, expected)) {
    fails(message, { actual, expected, operator }, words(actual, expected));
  }
};
var pair = (words, sign) => (a, b) => `${words}

${shown(a)} ${sign} ${shown(b)}
`;
var listing = (words) => (a, b) => `${words}

${shown(a)}

should equal

${shown(b)}`;
var loose = {
  equal: check((a, b) => sameValue(a, b, false), "==", (a, b) => `${shown(a)} == ${shown(b)}`),
  notEqual: check((a, b) => !sameValue(a, b, false), "!=", (a, b) => `${shown(a)} != ${shown(b)}`),
  deepEqual: check(
    (a, b) => deepEqual(a, b, false),
    "deepEqual",
    listing("Expected values to be loosely deep-equal:")
  ),
  notDeepEqual: check(
    (a, b) => !deepEqual(a, b, false),
    "notDeepEqual",
    (a) => `Expected "actual" not to be loosely deep-equal to: ${shown(a)}`
  )
};
var strict = {
  strictEqual: check(Object.is, "strictEqual", pair("Expected values to be strictly equal:", "!==")),
  notStrictEqual: check(
    (a, b) => !Object.is(a, b),
    "notStrictEqual",
    (a) => `Expected "actual" to be strictly unequal to: ${shown(a)}`
  ),
  deepStrictEqual: check(
    (a, b) => deepEqual(a, b, true),
    "deepStrictEqual",
    listing("Expected values to be strictly deep-equal:")
  ),
  notDeepStrictEqual: check(
    (a, b) => !deepEqual(a, b, true),
    "notDeepStrictEqual",
    (a) => `Expected "actual" not to be strictly deep-equal to: ${shown(a)}`
  )
};
var common = {
  AssertionError,
  ok: (...args) => ok(args.length, ...args),
  fail(message = "Failed") {
    fails(message, { operator: "fail" });
  },
  match: check(
    (text, pattern) => typeof text === "string" && pattern.test(text),
    "match",
    (text, pattern) => `The input did not match the regular expression ${pattern}. Input:

${shown(text)}
`
  ),
  doesNotMatch: check(
    (text, pattern) => typeof text !== "string" || !pattern.test(text),
    "doesNotMatch",
    (text, pattern) => `The input was expected to not match the regular expression ${pattern}. Input:

${shown(text)}
`
  ),
  ifError(value) {
    if (value !== null && value !== void 0) {
      fails(
        void 0,
        { actual: value, expected: null, operator: "ifError" },
        `ifError got unwanted exception: ${value?.message ?? shown(value)}`
      );
    }
  },
  throws: (run, ...given) => expectError(thrownBy(run), "throws", given),
  doesNotThrow: (run, ...given) => expectNone(thrownBy(run), "doesNotThrow", given),
  rejects: async (promise, ...given) => expectError(await rejectionOf(promise), "rejects", given),
  doesNotReject: async (promise, ...given) => expectNone(await rejectionOf(promise), "doesNotReject", given)
};
var assert = Object.assign((...args) => ok(args.length, ...args), common, loose, strict);
assert.strict = Object.assign((...args) => ok(args.length, ...args), common, strict, {
  equal: strict.strictEqual,
  notEqual: strict.notStrictEqual,
  deepEqual: strict.deepStrictEqual,
  notDeepEqual: strict.notDeepStrictEqual
});
assert.strict.strict = assert.strict;
Object.defineProperty(assert, "isDeepStrictEqual", { value: (a, b) => deepEqual(a, b, true) });
module.exports = assert;
})();
})
