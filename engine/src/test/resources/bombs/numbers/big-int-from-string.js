// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = '7'.repeat(200000);
for (;;) BigInt(s);
