// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const a = Array.from({ length: 20000 }, (_, i) => i * 7919 % 20011);
for (;;) a.slice().sort((x, y) => y - x);
