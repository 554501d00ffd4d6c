// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
let f = () => 1;
for (;;) f = f.bind(null, 1);
