const {host, print, exit, exitCode} = internals;
const started = host.clock();

const stream = (fd) => ({
  fd,
  isTTY: false,
  columns: 80,
  writable: true,
  write(text, encoding, callback) {
    host.write(fd, typeof text === 'string' ? text : new TextDecoder().decode(text));
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done) {
      internals.timers.queueMicrotask(() => done());
    }
    return true;
  },
  end(text) {
    if (text !== undefined) {
      this.write(text);
    }
  },
  on() { return this; },
  once() { return this; },
});

const hrtime = (since) => {
  const now = host.clock();
  const seconds = Math.floor(now / 1000);
  const nanos = Math.floor((now % 1000) * 1e6);
  if (!since) {
    return [seconds, nanos];
  }
  const [s, n] = [seconds - since[0], nanos - since[1]];
  return n < 0 ? [s - 1, n + 1e9] : [s, n];
};
hrtime.bigint = () => BigInt(Math.floor(host.clock() * 1e6));

const exitStatus = (code) => (code === undefined ? exitCode.get() : Math.trunc(Number(code)) & 255 || 0);

const process = {
  title: 'node',
  pid: 1,
  ppid: 0,
  platform: 'linux',
  arch: 'x64',
  version: 'v20.0.0',
  versions: {node: '20.0.0'},
  release: {name: 'node'},
  argv: ['/usr/bin/node', '/workspace/main.js'],
  argv0: 'node',
  execArgv: [],
  execPath: '/usr/bin/node',
  env: host.env(),
  stdout: stream(1),
  stderr: stream(2),
  cwd: () => '/workspace',
  exit(code) { exit(exitStatus(code)); },
  get exitCode() { return exitCode.get() === 0 ? undefined : exitCode.get(); },
  set exitCode(code) { exitCode.set(Math.trunc(Number(code ?? 0)) & 255 || 0); },
  abort() { exit(134); },
  uptime: () => (host.clock() - started) / 1000,
  hrtime,
  nextTick(callback, ...args) { internals.timers.queueMicrotask(() => callback(...args)); },
  memoryUsage: () => ({rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0}),
  emitWarning(warning) { print(2, [`(node:1) ${warning?.stack ?? `Warning: ${warning}`}`]); },
  on() { return process; },
  once() { return process; },
  off() { return process; },
  addListener() { return process; },
  removeListener() { return process; },
  removeAllListeners() { return process; },
  emit() { return false; },
  listeners: () => [],
  chdir() { throw internals.denied('process.chdir()', 'the working directory is always /workspace'); },
  kill() { throw internals.denied('process.kill()', 'there are no other processes'); },
};
Object.defineProperty(process, Symbol.toStringTag, {value: 'process'});

module.exports = process;
