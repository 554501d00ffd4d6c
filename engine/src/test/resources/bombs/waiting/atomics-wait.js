// outcome: failed
// limits: cpu=60s, heap=64MB
// error: TypeError
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
