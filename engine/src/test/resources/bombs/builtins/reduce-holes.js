// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const a = new Array(2 ** 32 - 1);
a[0] = 1;
for (;;) a.reduce((x, y) => x + y);
