// outcome: limit:allocation
// limits: allocation=200MB, heap=64MB, cpu=60s, wall=60s
let n = 0;
for (let i = 0; ; i++) n += ('x' + i).split('').length;
