const MAKERS = [[Number, 'valueOf'], [String, 'valueOf'], [Boolean, 'valueOf'], [Date, 'getTime']];
const ERRORS = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];

const refuse = (value) => {
  const shown = typeof value === 'function' ? String(value).slice(0, 100) : Object.prototype.toString.call(value);
  throw new (internals.original('DOMException'))(`${typeof value === 'symbol' ? String(value) : shown} could not be cloned.`,
    'DataCloneError');
};

const copyError = (error, copy) => {
  const Type = ERRORS.find((each) => error instanceof each) ?? Error;
  const made = new Type(error.message);
  Object.defineProperty(made, 'stack', {value: error.stack, writable: true, configurable: true});
  if (Object.hasOwn(error, 'cause')) {
    Object.defineProperty(made, 'cause', {value: copy(error.cause), writable: true, configurable: true});
  }
  return made;
};

// Makes the copy without what is inside, so that cycles find it.
const shell = (value, copy) => {
  for (const [Type, read] of MAKERS) {
    if (value instanceof Type) {
      return new Type(value[read]());
    }
  }
  if (value instanceof RegExp) {
    return new RegExp(value.source, value.flags);
  }
  if (value instanceof ArrayBuffer) {
    return value.slice(0);
  }
  if (ArrayBuffer.isView(value)) {
    const buffer = copy(value.buffer);
    return value instanceof DataView ? new DataView(buffer, value.byteOffset, value.byteLength)
      : new globalThis[value[Symbol.toStringTag]](buffer, value.byteOffset, value.length);
  }
  if (value instanceof Error) {
    return copyError(value, copy);
  }
  if (value instanceof Map) {
    return new Map();
  }
  if (value instanceof Set) {
    return new Set();
  }
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef) {
    refuse(value);
  }
  return Array.isArray(value) ? new Array(value.length) : {};
};

const clone = (value, seen) => {
  if (typeof value === 'function' || typeof value === 'symbol') {
    refuse(value);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (seen.has(value)) {
    return seen.get(value);
  }
  const copy = (inner) => clone(inner, seen);
  const made = shell(value, copy);
  seen.set(value, made);
  if (value instanceof Map) {
    value.forEach((item, key) => made.set(copy(key), copy(item)));
  } else if (value instanceof Set) {
    value.forEach((item) => made.add(copy(item)));
  } else if (Array.isArray(made) || Object.getPrototypeOf(made) === Object.prototype) {
    for (const key of Object.keys(value)) {
      made[key] = copy(value[key]);
    }
  }
  return made;
};

export function structuredClone(value) {
  if (arguments.length === 0) {
    throw new TypeError('The "value" argument must be specified');
  }
  return clone(value, new Map());
}
