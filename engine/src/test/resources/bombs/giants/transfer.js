// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
let b = new ArrayBuffer(1000);
for (let n = 2000; ; n *= 2) b = b.transfer(n);
