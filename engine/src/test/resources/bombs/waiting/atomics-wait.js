// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
