// outcome: limit:depth
// limits: depth=100, heap=64MB, cpu=60s
Error.stackTraceLimit = Infinity;
const f = n => f(n + 1);
f(0);
