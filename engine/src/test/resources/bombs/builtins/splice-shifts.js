// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const a = new Array(200000).fill(1);
for (;;) { a.unshift(1); a.shift(); }
