// outcome: limit:depth
// limits: depth=200, heap=64MB, cpu=60s
let p = {};
for (let i = 0; i < 100000; i++) p = new Proxy(p, {});
p.x;
