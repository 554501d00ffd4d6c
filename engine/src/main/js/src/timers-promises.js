const timers = builtin('timers');

const cancellable = (start, stop, value, signal) => new Promise((resolve, reject) => {
  signal?.throwIfAborted();
  const timer = start(() => resolve(value));
  signal?.addEventListener('abort', () => {
    stop(timer);
    reject(signal.reason);
  });
});

export const setTimeout = (ms, value, {signal} = {}) =>
  cancellable((done) => timers.setTimeout(done, ms), timers.clearTimeout, value, signal);
export const setImmediate = (value, {signal} = {}) =>
  cancellable((done) => timers.setImmediate(done), timers.clearImmediate, value, signal);
export async function* setInterval(ms, value, options) {
  while (true) {
    yield await setTimeout(ms, value, options);
  }
}
export const scheduler = {wait: (ms, options) => setTimeout(ms, undefined, options),
  yield: () => setImmediate()};
