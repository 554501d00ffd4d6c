// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const x = (1n << 5000000n) - 1n;
for (;;) BigInt.asUintN(4999999, x);
