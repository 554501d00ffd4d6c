// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = new Set([1, 2]);
for (const x of s) { s.delete(x); s.add(x); }
