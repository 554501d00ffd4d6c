// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-depth=50
let x = [];
for (let i = 0; i < 100000; i++) x = [x];
x;
