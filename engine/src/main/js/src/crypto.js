const {host} = internals;
const {Buffer} = builtin('buffer');

const fill = (bytes) => {
  const random = internals.random();
  if (random === null) {
    bytes.set(new Uint8Array(host.randomBytes(bytes.length)));
  } else {
    for (let i = 0; i < bytes.length; i++) {
      bytes[i] = random() >>> 24;
    }
  }
  return bytes;
};

export function getRandomValues(array) {
  if (!ArrayBuffer.isView(array)) {
    throw new TypeError('getRandomValues needs an integer typed array');
  }
  if (array.byteLength > 65536) {
    throw new (internals.original('DOMException'))('at most 65536 bytes can be asked for at once', 'QuotaExceededError');
  }
  fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return array;
}

export function randomUUID() {
  const bytes = fill(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function randomBytes(size) {
  const bytes = Buffer.alloc(size);
  fill(bytes);
  return bytes;
}

export function randomInt(min, max) {
  const [low, high] = max === undefined ? [0, min] : [min, max];
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || high <= low) {
    throw new RangeError(`the value of "max" is out of range: it must be greater than ${low}`);
  }
  const words = new Uint32Array(2);
  getRandomValues(words);
  return low + Math.floor(((words[0] * 0x200000 + (words[1] >>> 11)) / 0x20000000000000) * (high - low));
}

const toBytes = (data, encoding) => (typeof data === 'string' ? Buffer.from(data, encoding) : data);

const DIGESTS = {md5: 'MD5', sha1: 'SHA-1', sha224: 'SHA-224', sha256: 'SHA-256', sha384: 'SHA-384',
  sha512: 'SHA-512'};

export const getHashes = () => Object.keys(DIGESTS);

const javaName = (algorithm) => {
  const name = DIGESTS[String(algorithm).toLowerCase().replace('-', '')];
  if (name === undefined) {
    throw new Error(`Digest method not supported: ${algorithm}; use one of ${getHashes().join(', ')}`);
  }
  return name;
};

class Digest {
  #parts = [];
  #finish;
  constructor(finish) { this.#finish = finish; }
  update(data, encoding) {
    this.#parts.push(Buffer.from(toBytes(data, encoding)));
    return this;
  }
  digest(encoding) {
    const bytes = Buffer.from(new Uint8Array(this.#finish(Buffer.concat(this.#parts))));
    return encoding === undefined ? bytes : bytes.toString(encoding);
  }
}

// The host reads whole array buffers, and those of a Buffer may be shared.
const whole = (bytes) => Uint8Array.from(bytes).buffer;

export const createHash = (algorithm) => {
  const name = javaName(algorithm);
  return new Digest((bytes) => host.digest(name, whole(bytes)));
};

export const createHmac = (algorithm, secret) => {
  const name = javaName(algorithm);
  const block = name === 'SHA-384' || name === 'SHA-512' ? 128 : 64;
  const hash = (...parts) => Buffer.from(new Uint8Array(host.digest(name, whole(Buffer.concat(parts)))));
  const given = toBytes(secret);
  const padded = Buffer.alloc(block);
  padded.set(given.length > block ? hash(given) : given);
  const mixed = (value) => padded.map((byte) => byte ^ value);
  return new Digest((bytes) => host.digest(name, whole(Buffer.concat([mixed(0x5c), hash(mixed(0x36), bytes)]))));
};

export const timingSafeEqual = (a, b) => {
  if (a.length !== b.length) {
    throw new RangeError('Input buffers must have the same byte length');
  }
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
};

export const webcrypto = {getRandomValues, randomUUID};
