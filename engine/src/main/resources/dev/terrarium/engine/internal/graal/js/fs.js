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
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/fs.js
var fs_exports = {};
__export(fs_exports, {
  access: () => access,
  accessSync: () => accessSync,
  appendFile: () => appendFile,
  appendFileSync: () => appendFileSync,
  chmodSync: () => chmodSync,
  constants: () => constants,
  copyFile: () => copyFile,
  copyFileSync: () => copyFileSync,
  cp: () => cp,
  cpSync: () => cpSync,
  exists: () => exists,
  existsSync: () => existsSync,
  lstat: () => lstat,
  lstatSync: () => lstatSync,
  mkdir: () => mkdir,
  mkdirSync: () => mkdirSync,
  mkdtemp: () => mkdtemp,
  mkdtempSync: () => mkdtempSync,
  promises: () => promises,
  readFile: () => readFile,
  readFileSync: () => readFileSync,
  readdir: () => readdir,
  readdirSync: () => readdirSync,
  realpath: () => realpath,
  realpathSync: () => realpathSync,
  rename: () => rename,
  renameSync: () => renameSync,
  rm: () => rm,
  rmSync: () => rmSync,
  rmdir: () => rmdir,
  rmdirSync: () => rmdirSync,
  stat: () => stat,
  statSync: () => statSync,
  truncate: () => truncate,
  truncateSync: () => truncateSync,
  unlink: () => unlink,
  unlinkSync: () => unlinkSync,
  utimesSync: () => utimesSync,
  writeFile: () => writeFile,
  writeFileSync: () => writeFileSync
});
module.exports = __toCommonJS(fs_exports);
var { host } = internals;
var Buffer2 = {
  from: (...args) => builtin("buffer").Buffer.from(...args)
};
var op = host.file;
var toPath = (file) => {
  if (typeof file === "string") {
    if (file.includes("\0")) {
      const error2 = new TypeError("The argument 'path' must be a string without null bytes");
      error2.code = "ERR_INVALID_ARG_VALUE";
      throw error2;
    }
    return file;
  }
  if (file instanceof internals.original("URL")) {
    return builtin("url").fileURLToPath(file);
  }
  if (file instanceof Uint8Array) {
    return new TextDecoder().decode(file);
  }
  const error = new TypeError(`The "path" argument must be of type string or an instance of Buffer or URL. Received ${internals.bundle("inspect").inspect(file)}`);
  error.code = "ERR_INVALID_ARG_TYPE";
  throw error;
};
var encodingOf = (options) => typeof options === "string" ? options : options?.encoding ?? null;
var isUtf8 = (encoding) => /^utf-?8$/i.test(encoding);
var toData = (data, encoding) => {
  if (typeof data === "string" && (encoding === null || isUtf8(encoding))) {
    return data;
  }
  if (typeof data === "string") {
    return wholeBuffer(Buffer2.from(data, encoding));
  }
  if (ArrayBuffer.isView(data)) {
    return wholeBuffer(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  const error = new TypeError(`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${internals.bundle("inspect").inspect(data)}`);
  error.code = "ERR_INVALID_ARG_TYPE";
  throw error;
};
var wholeBuffer = (bytes) => bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : Uint8Array.from(bytes).buffer;
var FILE = 0;
var DIRECTORY = 1;
var Stats = class {
  constructor([kind, size, mtimeMs, mode, ino]) {
    Object.assign(this, {
      dev: 0,
      mode: mode | (kind === DIRECTORY ? 16384 : 32768),
      nlink: 1,
      uid: 1e3,
      gid: 1e3,
      rdev: 0,
      blksize: 4096,
      ino,
      size,
      blocks: Math.ceil(size / 512),
      atimeMs: mtimeMs,
      mtimeMs,
      ctimeMs: mtimeMs,
      birthtimeMs: mtimeMs,
      atime: new Date(mtimeMs),
      mtime: new Date(mtimeMs),
      ctime: new Date(mtimeMs),
      birthtime: new Date(mtimeMs)
    });
    Object.defineProperty(this, "kind", { value: kind });
  }
  isFile() {
    return this.kind === FILE;
  }
  isDirectory() {
    return this.kind === DIRECTORY;
  }
  isSymbolicLink() {
    return false;
  }
  isFIFO() {
    return false;
  }
  isSocket() {
    return false;
  }
  isBlockDevice() {
    return false;
  }
  isCharacterDevice() {
    return this.kind > DIRECTORY;
  }
};
var Dirent = class {
  constructor(name, parentPath, kind) {
    this.name = name;
    this.parentPath = parentPath;
    this.path = parentPath;
    Object.defineProperty(this, "kind", { value: kind });
  }
  isFile() {
    return this.kind === FILE;
  }
  isDirectory() {
    return this.kind === DIRECTORY;
  }
  isSymbolicLink() {
    return false;
  }
};
var join = (folder, name) => folder.endsWith("/") ? folder + name : `${folder}/${name}`;
function readFileSync(file, options) {
  const encoding = encodingOf(options);
  if (encoding !== null && isUtf8(encoding)) {
    return op("readText", toPath(file), "open");
  }
  const bytes = Buffer2.from(op("readBytes", toPath(file), "open"));
  return encoding === null || encoding === "buffer" ? bytes : bytes.toString(encoding);
}
function writeFileSync(file, data, options) {
  const flag = options?.flag ?? "w";
  op("write", toPath(file), "open", toData(data, encodingOf(options)), flag);
}
function appendFileSync(file, data, options) {
  op("write", toPath(file), "open", toData(data, encodingOf(options)), "a");
}
function existsSync(file) {
  try {
    return op("peek", toPath(file)) !== null;
  } catch {
    return false;
  }
}
function statSync(file, options) {
  if (options?.throwIfNoEntry === false && op("peek", toPath(file)) === null) {
    return void 0;
  }
  return new Stats(op("stat", toPath(file), "stat"));
}
function lstatSync(file, options) {
  return statSync(file, options);
}
function accessSync(file, mode = 0) {
  op("access", toPath(file), "access", (mode & 2) !== 0);
}
function mkdirSync(folder, options) {
  const given = toPath(folder);
  if (!(typeof options === "object" && options?.recursive)) {
    op("mkdir", given, "mkdir");
    return void 0;
  }
  const path = builtin("path");
  const missing = [];
  for (let at = path.resolve(given); at !== "/" && op("peek", at) === null; at = path.dirname(at)) {
    missing.unshift(at);
  }
  if (missing.length === 0 && op("peek", given)[0] !== DIRECTORY) {
    op("mkdir", given, "mkdir");
  }
  missing.forEach((each) => op("mkdir", each, "mkdir"));
  return missing[0];
}
function mkdtempSync(prefix) {
  const folder = toPath(prefix) + Math.random().toString(36).slice(2, 8).padEnd(6, "0");
  op("mkdir", folder, "mkdtemp");
  return folder;
}
function readdirSync(folder, options) {
  const given = toPath(folder);
  const detailed = Boolean(options?.withFileTypes);
  const found = [];
  const visit = (at, prefix) => {
    for (const name of op("list", at, "scandir")) {
      const kind = detailed || options?.recursive ? op("stat", join(at, name), "stat")[0] : FILE;
      found.push(detailed ? new Dirent(name, at, kind) : prefix + name);
      if (options?.recursive && kind === DIRECTORY) {
        visit(join(at, name), `${prefix}${name}/`);
      }
    }
  };
  visit(given, "");
  return found;
}
function unlinkSync(file) {
  op("unlink", toPath(file), "unlink");
}
function rmdirSync(folder, options) {
  if (options?.recursive) {
    rmSync(folder, { recursive: true });
  } else {
    op("rmdir", toPath(folder), "rmdir");
  }
}
function rmSync(file, options = {}) {
  const given = toPath(file);
  const stat2 = op("peek", given);
  if (stat2 === null && options.force) {
    return;
  }
  if (stat2 !== null && stat2[0] === DIRECTORY) {
    if (!options.recursive) {
      const error = new Error(`Path is a directory: rm returned EISDIR (is a directory) ${given}`);
      error.code = "ERR_FS_EISDIR";
      throw error;
    }
    for (const name of op("list", given, "rm")) {
      rmSync(join(given, name), options);
    }
    op("rmdir", given, "rm");
    return;
  }
  op("unlink", given, stat2 === null ? "lstat" : "rm");
}
function renameSync(from, to) {
  op("rename", toPath(from), "rename", toPath(to));
}
function copyFileSync(from, to, mode = 0) {
  op("copy", toPath(from), "copyfile", toPath(to), (mode & 1) !== 0);
}
function cpSync(from, to, options = {}) {
  const [source, target] = [toPath(from), toPath(to)];
  if (!statSync(source).isDirectory()) {
    copyFileSync(source, target);
    return;
  }
  if (!options.recursive) {
    const error = new Error(`Recursive option not enabled, cannot copy a directory: ${source}`);
    error.code = "ERR_FS_EISDIR";
    throw error;
  }
  mkdirSync(target, { recursive: true });
  for (const name of op("list", source, "scandir")) {
    cpSync(join(source, name), join(target, name), options);
  }
}
function truncateSync(file, length = 0) {
  const bytes = new Uint8Array(length);
  bytes.set(readFileSync(file).subarray(0, length));
  writeFileSync(file, bytes);
}
function realpathSync(file) {
  op("stat", toPath(file), "realpath");
  return builtin("path").resolve(toPath(file));
}
function utimesSync() {
}
function chmodSync(file) {
  op("stat", toPath(file), "chmod");
}
var constants = { F_OK: 0, X_OK: 1, W_OK: 2, R_OK: 4, COPYFILE_EXCL: 1 };
var withCallback = (sync, answer = (callback, value) => callback(null, value)) => (...args) => {
  const callback = args.pop();
  if (typeof callback !== "function") {
    const error = new TypeError(`The "cb" argument must be of type function. Received ${internals.bundle("inspect").inspect(callback)}`);
    error.code = "ERR_INVALID_ARG_TYPE";
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
var readFile = withCallback(readFileSync);
var writeFile = withCallback(writeFileSync);
var appendFile = withCallback(appendFileSync);
var stat = withCallback(statSync);
var lstat = withCallback(lstatSync);
var access = withCallback(accessSync);
var mkdir = withCallback(mkdirSync);
var mkdtemp = withCallback(mkdtempSync);
var readdir = withCallback(readdirSync);
var unlink = withCallback(unlinkSync);
var rmdir = withCallback(rmdirSync);
var rm = withCallback(rmSync);
var rename = withCallback(renameSync);
var copyFile = withCallback(copyFileSync);
var cp = withCallback(cpSync);
var truncate = withCallback(truncateSync);
var realpath = withCallback(realpathSync);
var exists = withCallback(existsSync, (callback, value) => callback(value));
var promised = (sync) => async (...args) => sync(...args);
var promises = {
  readFile: promised(readFileSync),
  writeFile: promised(writeFileSync),
  appendFile: promised(appendFileSync),
  stat: promised(statSync),
  lstat: promised(lstatSync),
  access: promised(accessSync),
  mkdir: promised(mkdirSync),
  mkdtemp: promised(mkdtempSync),
  readdir: promised(readdirSync),
  unlink: promised(unlinkSync),
  rmdir: promised(rmdirSync),
  rm: promised(rmSync),
  rename: promised(renameSync),
  copyFile: promised(copyFileSync),
  cp: promised(cpSync),
  truncate: promised(truncateSync),
  realpath: promised(realpathSync),
  utimes: promised(utimesSync),
  chmod: promised(chmodSync),
  constants
};
})();
})
