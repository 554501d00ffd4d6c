// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = 'a'.repeat(100000);
for (;;) s.replace(/a/g, x => x);
