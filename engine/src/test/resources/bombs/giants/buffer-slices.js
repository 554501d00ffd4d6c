// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const kept = [], b = new ArrayBuffer(10000000);
for (;;) kept.push(b.slice(0));
