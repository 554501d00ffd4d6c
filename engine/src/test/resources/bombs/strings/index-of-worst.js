// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = 'a'.repeat(1e6), t = 'a'.repeat(1e5) + 'b';
for (;;) s.indexOf(t);
