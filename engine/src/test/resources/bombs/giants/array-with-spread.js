// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
const a = new Array(1000000).fill({});
let b = [];
for (;;) b = [...b, ...a];
