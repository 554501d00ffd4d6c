// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const m = new Map([[0, 0]]);
for (const [k] of m) m.set(k + 1, k);
