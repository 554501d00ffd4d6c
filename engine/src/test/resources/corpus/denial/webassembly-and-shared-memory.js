// outcome: completed
// value: "ok"
let seen = "ok";
try {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
} catch {
  seen = "ok";
}
seen;
