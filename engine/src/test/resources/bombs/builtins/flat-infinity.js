// outcome: limit:depth
// limits: depth=100, cpu=60s, heap=64MB
const a = [1];
a.push(a);
a.flat(Infinity);
