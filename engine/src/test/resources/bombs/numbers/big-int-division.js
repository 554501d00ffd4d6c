// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const a = 3n ** 300000n, b = 7n ** 60000n;
for (;;) a / b;
