// outcome: failed
// limits: depth=200, heap=64MB, cpu=60s
// error: RangeError
let x = [];
for (let i = 0; i < 100000; i++) x = [x];
JSON.stringify(x);
