// Files in the manner of Node, over the guest's file system. Synchronous underneath.
const {host} = internals;
// Loaded only when bytes are read or written.
const Buffer = {
  from: (...args) => builtin('buffer').Buffer.from(...args),
};
const op = host.file;

const toPath = (file) => {
  if (typeof file === 'string') {
    if (file.includes('\0')) {
      const error = new TypeError('The argument \'path\' must be a string without null bytes');
      error.code = 'ERR_INVALID_ARG_VALUE';
      throw error;
    }
    return file;
  }
  if (file instanceof internals.original('URL')) {
    return builtin('url').fileURLToPath(file);
  }
  if (file instanceof Uint8Array) {
    return new TextDecoder().decode(file);
  }
  const error = new TypeError('The "path" argument must be of type string or an instance of Buffer or URL.'
    + ` Received ${internals.bundle('inspect').inspect(file)}`);
  error.code = 'ERR_INVALID_ARG_TYPE';
  throw error;
};

const encodingOf = (options) => (typeof options === 'string' ? options : options?.encoding ?? null);
const isUtf8 = (encoding) => /^utf-?8$/i.test(encoding);

const toData = (data, encoding) => {
  if (typeof data === 'string' && (encoding === null || isUtf8(encoding))) {
    return data;
  }
  if (typeof data === 'string') {
    return wholeBuffer(Buffer.from(data, encoding));
  }
  if (ArrayBuffer.isView(data)) {
    return wholeBuffer(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  const error = new TypeError('The "data" argument must be of type string or an instance of Buffer,'
    + ` TypedArray, or DataView. Received ${internals.bundle('inspect').inspect(data)}`);
  error.code = 'ERR_INVALID_ARG_TYPE';
  throw error;
};
// The host takes whole array buffers; a view of a part is copied.
const wholeBuffer = (bytes) =>
  (bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : Uint8Array.from(bytes).buffer);

const FILE = 0;
const DIRECTORY = 1;

class Stats {
  constructor([kind, size, mtimeMs, mode, ino]) {
    Object.assign(this, {
      dev: 0, mode: mode | (kind === DIRECTORY ? 0o040000 : 0o100000), nlink: 1, uid: 1000, gid: 1000,
      rdev: 0, blksize: 4096, ino, size, blocks: Math.ceil(size / 512), atimeMs: mtimeMs, mtimeMs,
      ctimeMs: mtimeMs, birthtimeMs: mtimeMs, atime: new Date(mtimeMs), mtime: new Date(mtimeMs),
      ctime: new Date(mtimeMs), birthtime: new Date(mtimeMs)});
    Object.defineProperty(this, 'kind', {value: kind});
  }
  isFile() { return this.kind === FILE; }
  isDirectory() { return this.kind === DIRECTORY; }
  isSymbolicLink() { return false; }
  isFIFO() { return false; }
  isSocket() { return false; }
  isBlockDevice() { return false; }
  isCharacterDevice() { return this.kind > DIRECTORY; }
}

class Dirent {
  constructor(name, parentPath, kind) {
    this.name = name;
    this.parentPath = parentPath;
    this.path = parentPath;
    Object.defineProperty(this, 'kind', {value: kind});
  }
  isFile() { return this.kind === FILE; }
  isDirectory() { return this.kind === DIRECTORY; }
  isSymbolicLink() { return false; }
}

const join = (folder, name) => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

export function readFileSync(file, options) {
  const encoding = encodingOf(options);
  if (encoding !== null && isUtf8(encoding)) {
    return op('readText', toPath(file), 'open');
  }
  const bytes = Buffer.from(op('readBytes', toPath(file), 'open'));
  return encoding === null || encoding === 'buffer' ? bytes : bytes.toString(encoding);
}
export function writeFileSync(file, data, options) {
  const flag = options?.flag ?? 'w';
  op('write', toPath(file), 'open', toData(data, encodingOf(options)), flag);
}
export function appendFileSync(file, data, options) {
  op('write', toPath(file), 'open', toData(data, encodingOf(options)), 'a');
}
export function existsSync(file) {
  try {
    return op('peek', toPath(file)) !== null;
  } catch {
    return false;
  }
}
export function statSync(file, options) {
  if (options?.throwIfNoEntry === false && op('peek', toPath(file)) === null) {
    return undefined;
  }
  return new Stats(op('stat', toPath(file), 'stat'));
}
export function lstatSync(file, options) {
  return statSync(file, options);
}
export function accessSync(file, mode = 0) {
  op('access', toPath(file), 'access', (mode & 2) !== 0);
}
export function mkdirSync(folder, options) {
  const given = toPath(folder);
  if (!(typeof options === 'object' && options?.recursive)) {
    op('mkdir', given, 'mkdir');
    return undefined;
  }
  const path = builtin('path');
  const missing = [];
  for (let at = path.resolve(given); at !== '/' && op('peek', at) === null; at = path.dirname(at)) {
    missing.unshift(at);
  }
  if (missing.length === 0 && op('peek', given)[0] !== DIRECTORY) {
    op('mkdir', given, 'mkdir');
  }
  missing.forEach((each) => op('mkdir', each, 'mkdir'));
  return missing[0];
}
export function mkdtempSync(prefix) {
  const folder = toPath(prefix) + Math.random().toString(36).slice(2, 8).padEnd(6, '0');
  op('mkdir', folder, 'mkdtemp');
  return folder;
}
export function readdirSync(folder, options) {
  const given = toPath(folder);
  const detailed = Boolean(options?.withFileTypes);
  const found = [];
  const visit = (at, prefix) => {
    for (const name of op('list', at, 'scandir')) {
      const kind = detailed || options?.recursive ? op('stat', join(at, name), 'stat')[0] : FILE;
      found.push(detailed ? new Dirent(name, at, kind) : prefix + name);
      if (options?.recursive && kind === DIRECTORY) {
        visit(join(at, name), `${prefix}${name}/`);
      }
    }
  };
  visit(given, '');
  return found;
}
export function unlinkSync(file) {
  op('unlink', toPath(file), 'unlink');
}
export function rmdirSync(folder, options) {
  if (options?.recursive) {
    rmSync(folder, {recursive: true});
  } else {
    op('rmdir', toPath(folder), 'rmdir');
  }
}
export function rmSync(file, options = {}) {
  const given = toPath(file);
  const stat = op('peek', given);
  if (stat === null && options.force) {
    return;
  }
  if (stat !== null && stat[0] === DIRECTORY) {
    if (!options.recursive) {
      const error = new Error(`Path is a directory: rm returned EISDIR (is a directory) ${given}`);
      error.code = 'ERR_FS_EISDIR';
      throw error;
    }
    for (const name of op('list', given, 'rm')) {
      rmSync(join(given, name), options);
    }
    op('rmdir', given, 'rm');
    return;
  }
  op('unlink', given, stat === null ? 'lstat' : 'rm');
}
export function renameSync(from, to) {
  op('rename', toPath(from), 'rename', toPath(to));
}
export function copyFileSync(from, to, mode = 0) {
  op('copy', toPath(from), 'copyfile', toPath(to), (mode & 1) !== 0);
}
export function cpSync(from, to, options = {}) {
  const [source, target] = [toPath(from), toPath(to)];
  if (!statSync(source).isDirectory()) {
    copyFileSync(source, target);
    return;
  }
  if (!options.recursive) {
    const error = new Error(`Recursive option not enabled, cannot copy a directory: ${source}`);
    error.code = 'ERR_FS_EISDIR';
    throw error;
  }
  mkdirSync(target, {recursive: true});
  for (const name of op('list', source, 'scandir')) {
    cpSync(join(source, name), join(target, name), options);
  }
}
export function truncateSync(file, length = 0) {
  const bytes = new Uint8Array(length);
  bytes.set(readFileSync(file).subarray(0, length));
  writeFileSync(file, bytes);
}
export function realpathSync(file) {
  op('stat', toPath(file), 'realpath');
  return builtin('path').resolve(toPath(file));
}
export function utimesSync() {}
export function chmodSync(file) {
  op('stat', toPath(file), 'chmod');
}

export const constants = {F_OK: 0, X_OK: 1, W_OK: 2, R_OK: 4, COPYFILE_EXCL: 1};

// Callbacks come later than the call, as programs expect.
const withCallback = (sync, answer = (callback, value) => callback(null, value)) => (...args) => {
  const callback = args.pop();
  if (typeof callback !== 'function') {
    const error = new TypeError('The "cb" argument must be of type function.'
      + ` Received ${internals.bundle('inspect').inspect(callback)}`);
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  internals.timers.setImmediate(() => {
    let value;
    try {
      value = sync(...args);
    } catch (e) {
      callback(e);
      return;
    }
    answer(callback, value);
  });
};

export const readFile = withCallback(readFileSync);
export const writeFile = withCallback(writeFileSync);
export const appendFile = withCallback(appendFileSync);
export const stat = withCallback(statSync);
export const lstat = withCallback(lstatSync);
export const access = withCallback(accessSync);
export const mkdir = withCallback(mkdirSync);
export const mkdtemp = withCallback(mkdtempSync);
export const readdir = withCallback(readdirSync);
export const unlink = withCallback(unlinkSync);
export const rmdir = withCallback(rmdirSync);
export const rm = withCallback(rmSync);
export const rename = withCallback(renameSync);
export const copyFile = withCallback(copyFileSync);
export const cp = withCallback(cpSync);
export const truncate = withCallback(truncateSync);
export const realpath = withCallback(realpathSync);
export const exists = withCallback(existsSync, (callback, value) => callback(value));

const promised = (sync) => async (...args) => sync(...args);

export const promises = {
  readFile: promised(readFileSync), writeFile: promised(writeFileSync),
  appendFile: promised(appendFileSync), stat: promised(statSync), lstat: promised(lstatSync),
  access: promised(accessSync), mkdir: promised(mkdirSync), mkdtemp: promised(mkdtempSync),
  readdir: promised(readdirSync), unlink: promised(unlinkSync), rmdir: promised(rmdirSync),
  rm: promised(rmSync), rename: promised(renameSync), copyFile: promised(copyFileSync),
  cp: promised(cpSync), truncate: promised(truncateSync), realpath: promised(realpathSync),
  utimes: promised(utimesSync), chmod: promised(chmodSync), constants,
};
