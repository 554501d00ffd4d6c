// outcome: limit:depth
// limits: depth=200, heap=64MB, cpu=60s
const p = new Proxy({}, { get: (t, k, r) => r[k] });
p.x;
