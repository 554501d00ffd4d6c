// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
let x = 1;
for (let i = 0; i < 300; i++) x = new Array(30).fill(x);
JSON.stringify(x, null, 10);
