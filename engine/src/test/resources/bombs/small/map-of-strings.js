// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const m = new Map();
for (let i = 0; ; i++) m.set('key' + i, i);
