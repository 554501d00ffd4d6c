// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const a = [];
a.length = 2 ** 32 - 1;
for (;;) a.forEach(x => x);
