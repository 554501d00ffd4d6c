// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const keys = [], m = new WeakMap();
for (;;) { const k = {}; keys.push(k); m.set(k, new Array(50).fill(1.5)); }
