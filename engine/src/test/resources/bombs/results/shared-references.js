// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-elements=10000
let x = new Array(10).fill(1);
for (let i = 0; i < 20; i++) x = new Array(10).fill(x);
x;
