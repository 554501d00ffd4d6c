// outcome: limit:depth
// limits: depth=200, heap=64MB, cpu=60s
let f = () => 1;
for (let i = 0; i < 100000; i++) f = f.bind();
f();
