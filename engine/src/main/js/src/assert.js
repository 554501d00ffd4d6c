// The checks of Node's module of the same name.
const util = () => builtin('util');
const shown = (value) => util().inspect(value, {depth: 5, sorted: true, maxArrayLength: 100});
const absent = Symbol('absent');

class AssertionError extends Error {
  constructor({message, actual, expected, operator, generatedMessage = message === undefined}) {
    super(message ?? `${shown(actual)} ${operator} ${shown(expected)}`);
    this.generatedMessage = generatedMessage;
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    Error.captureStackTrace(this);
  }
  get name() { return 'AssertionError'; }
}

const fails = (message, details, otherwise) => {
  if (message instanceof Error) {
    throw message;
  }
  throw new AssertionError({
    ...details, message: message ?? otherwise, generatedMessage: message === undefined});
};

// ---- deep equality

const sameValue = (a, b, strict) =>
  (strict ? Object.is(a, b) : a == b || (a !== a && b !== b));

const keysOf = (value, strict) => {
  const symbols = strict
    ? Object.getOwnPropertySymbols(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))
    : [];
  return [...Object.keys(value), ...symbols];
};

const isView = (value) => ArrayBuffer.isView(value) && !(value instanceof DataView);

const unordered = (a, b, matches) => {
  const rest = [...b];
  return a.length === rest.length && a.every((item) => {
    const at = rest.findIndex((other) => matches(item, other));
    if (at >= 0) {
      rest.splice(at, 1);
    }
    return at >= 0;
  });
};

const sameContent = (a, b, compare) => {
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
    return b instanceof Map && unordered([...a], [...b],
      ([k, v], [otherK, otherV]) => compare(k, otherK) && compare(v, otherV));
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

const deepEqual = (a, b, strict, seen = new Map()) => {
  if (sameValue(a, b, strict)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) {
    return false;
  }
  if (seen.has(a)) {
    return seen.get(a) === b;
  }
  seen.set(a, b);
  const compare = (x, y) => deepEqual(x, y, strict, seen);
  const [keys, others] = [keysOf(a, strict), keysOf(b, strict)];
  const same = Array.isArray(a) === Array.isArray(b)
    && (!Array.isArray(a) || a.length === b.length)
    && keys.length === others.length
    && sameContent(a, b, compare)
    && (isView(a) || keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key])));
  seen.delete(a);
  return same;
};

// ---- errors that are expected

const matches = (error, expected, message) => {
  if (expected === undefined) {
    return;
  }
  if (expected instanceof RegExp) {
    if (!expected.test(String(error))) {
      fails(message, {actual: error, expected, operator: 'throws'},
        `The input did not match the regular expression ${expected}. Input:\n\n${shown(String(error))}\n`);
    }
    return;
  }
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && error instanceof expected) {
      return;
    }
    if (expected === Error || Error.isPrototypeOf(expected)) {
      throw error;
    }
    if (expected.call({}, error) !== true) {
      fails(message, {actual: error, expected, operator: 'throws'},
        `The ${expected.name ? `"${expected.name}" ` : ''}validation function is expected to return "true".`
        + ` Received ${shown(error)}`);
    }
    return;
  }
  for (const key of [...Object.keys(expected), ...(expected instanceof Error ? ['name', 'message'] : [])]) {
    const same = expected[key] instanceof RegExp && typeof error[key] === 'string'
      ? expected[key].test(error[key]) : deepEqual(error[key], expected[key], true);
    if (!same) {
      fails(message, {actual: error, expected, operator: 'throws'},
        `Expected property ${key}: ${shown(expected[key])}, but got ${shown(error[key])}`);
    }
  }
};

const split = (expected, message) =>
  (typeof expected === 'string' ? [undefined, expected] : [expected, message]);

const thrownBy = (run) => {
  if (typeof run !== 'function') {
    throw new TypeError(`The "fn" argument must be of type function. Received ${shown(run)}`);
  }
  try {
    run();
  } catch (e) {
    return e;
  }
  return absent;
};

const rejectionOf = async (promise) => {
  try {
    await (typeof promise === 'function' ? promise() : promise);
  } catch (e) {
    return e;
  }
  return absent;
};

const expectError = (error, operator, given) => {
  const [expected, message] = split(...given);
  if (error === absent) {
    const what = operator === 'rejects' ? 'rejection' : 'exception';
    const name = typeof expected === 'function' && expected.name ? ` (${expected.name})` : '';
    fails(message instanceof Error ? message : undefined, {expected, operator},
      `Missing expected ${what}${name}${typeof message === 'string' ? `: ${message}` : '.'}`);
  }
  matches(error, expected, message);
};

const expectNone = (error, operator, given) => {
  if (error !== absent) {
    const message = split(...given)[1];
    fails(undefined, {actual: error, operator},
      `Got unwanted ${operator === 'doesNotReject' ? 'rejection' : 'exception'}`
      + `${message ? `: ${message}` : '.'}\nActual message: "${error?.message}"`);
  }
};

// ---- the module

const ok = (given, value, message) => {
  if (given === 0) {
    fails(undefined, {actual: value, expected: true, operator: '=='},
      'No value argument passed to `assert.ok()`');
  }
  if (!value) {
    fails(message, {actual: value, expected: true, operator: '=='},
      'The expression evaluated to a falsy value');
  }
};

const check = (holds, operator, words) => (actual, expected, message) => {
  if (!holds(actual, expected)) {
    fails(message, {actual, expected, operator}, words(actual, expected));
  }
};
const pair = (words, sign) => (a, b) => `${words}\n\n${shown(a)} ${sign} ${shown(b)}\n`;
const listing = (words) => (a, b) => `${words}\n\n${shown(a)}\n\nshould equal\n\n${shown(b)}`;

const loose = {
  equal: check((a, b) => sameValue(a, b, false), '==', (a, b) => `${shown(a)} == ${shown(b)}`),
  notEqual: check((a, b) => !sameValue(a, b, false), '!=', (a, b) => `${shown(a)} != ${shown(b)}`),
  deepEqual: check((a, b) => deepEqual(a, b, false), 'deepEqual',
    listing('Expected values to be loosely deep-equal:')),
  notDeepEqual: check((a, b) => !deepEqual(a, b, false), 'notDeepEqual',
    (a) => `Expected "actual" not to be loosely deep-equal to: ${shown(a)}`),
};
const strict = {
  strictEqual: check(Object.is, 'strictEqual', pair('Expected values to be strictly equal:', '!==')),
  notStrictEqual: check((a, b) => !Object.is(a, b), 'notStrictEqual',
    (a) => `Expected "actual" to be strictly unequal to: ${shown(a)}`),
  deepStrictEqual: check((a, b) => deepEqual(a, b, true), 'deepStrictEqual',
    listing('Expected values to be strictly deep-equal:')),
  notDeepStrictEqual: check((a, b) => !deepEqual(a, b, true), 'notDeepStrictEqual',
    (a) => `Expected "actual" not to be strictly deep-equal to: ${shown(a)}`),
};
const common = {
  AssertionError,
  ok: (...args) => ok(args.length, ...args),
  fail(message = 'Failed') {
    fails(message, {operator: 'fail'});
  },
  match: check((text, pattern) => typeof text === 'string' && pattern.test(text), 'match',
    (text, pattern) => `The input did not match the regular expression ${pattern}. Input:\n\n${shown(text)}\n`),
  doesNotMatch: check((text, pattern) => typeof text !== 'string' || !pattern.test(text), 'doesNotMatch',
    (text, pattern) => `The input was expected to not match the regular expression ${pattern}. Input:\n\n${shown(text)}\n`),
  ifError(value) {
    if (value !== null && value !== undefined) {
      fails(undefined, {actual: value, expected: null, operator: 'ifError'},
        `ifError got unwanted exception: ${value?.message ?? shown(value)}`);
    }
  },
  throws: (run, ...given) => expectError(thrownBy(run), 'throws', given),
  doesNotThrow: (run, ...given) => expectNone(thrownBy(run), 'doesNotThrow', given),
  rejects: async (promise, ...given) => expectError(await rejectionOf(promise), 'rejects', given),
  doesNotReject: async (promise, ...given) => expectNone(await rejectionOf(promise), 'doesNotReject', given),
};

const assert = Object.assign((...args) => ok(args.length, ...args), common, loose, strict);
assert.strict = Object.assign((...args) => ok(args.length, ...args), common, strict, {
  equal: strict.strictEqual,
  notEqual: strict.notStrictEqual,
  deepEqual: strict.deepStrictEqual,
  notDeepEqual: strict.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;
// Not part of Node's module; util.isDeepStrictEqual needs it.
Object.defineProperty(assert, 'isDeepStrictEqual', {value: (a, b) => deepEqual(a, b, true)});

module.exports = assert;
