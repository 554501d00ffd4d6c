// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const o = Object.fromEntries(Array.from({ length: 10000 }, (_, i) => ['k' + i, i]));
for (;;) Object.entries(o).length;
