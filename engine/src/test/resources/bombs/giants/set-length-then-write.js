// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const a = [];
for (let i = 0; ; i++) { a[i] = i + 0.5; }
