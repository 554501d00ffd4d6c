// The modules that guests can import and require, by id, with the bundle that holds each.
export const BUILTINS = {
  assert: 'assert',
  'assert/strict': 'assert-strict',
  buffer: 'buffer',
  crypto: 'crypto',
  events: 'events',
  fs: 'fs',
  'fs/promises': 'fs-promises',
  module: 'module',
  os: 'os',
  path: 'path',
  'path/posix': 'path',
  perf_hooks: 'perf_hooks',
  process: 'process',
  querystring: 'querystring',
  timers: 'timers',
  'timers/promises': 'timers-promises',
  url: 'url',
  util: 'util',
  'util/types': 'util-types',
};

const NETWORK = 'network access was not granted';

// The modules of Node that stand for something a sandbox must not do, with the reason.
export const DENIED = {
  child_process: 'programs cannot start processes; do the work in JavaScript',
  cluster: 'programs cannot start processes; do the work in JavaScript',
  worker_threads: 'programs cannot start threads; do the work in one thread',
  net: NETWORK,
  http: NETWORK,
  https: NETWORK,
  http2: NETWORK,
  dgram: NETWORK,
  dns: NETWORK,
  'dns/promises': NETWORK,
  tls: NETWORK,
  inspector: 'programs cannot debug the engine',
  repl: 'there is no terminal',
  readline: 'there is no standard input; pass inputs to the program instead',
  'readline/promises': 'there is no standard input; pass inputs to the program instead',
  vm: 'programs run in one context; use eval or new Function',
  v8: 'this is not V8',
};
