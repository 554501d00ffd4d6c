// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
let p = Promise.resolve(1);
for (;;) p = p.then(x => x);
