// outcome: completed
// value: []
const found = [];
for (const attempt of [
  () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10), () => Atomics.notify(new Int32Array(new SharedArrayBuffer(4)), 0, 1), () => new Worker("x"),
  () => Atomics.waitAsync?.(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)?.async, () => new SharedArrayBuffer(4).grow(1), () => postMessage({}),
]) {
  try {
    attempt();
  } catch (e) {
    if (/java|oracle/.test(String(e.message))) found.push(e.message);
  }
}
found;
