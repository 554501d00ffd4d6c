// outcome: limit:depth
// limits: depth=200, heap=64MB, cpu=60s
const f = () => [2, 1].sort(f);
f();
