// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const s = new Set();
for (let i = 0; ; i++) s.add(i + 0.5);
