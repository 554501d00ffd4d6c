// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = 'é'.repeat(1e5);
for (;;) s.localeCompare(s + 'x');
