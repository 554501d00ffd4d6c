// outcome: limit:allocation
// limits: allocation=200MB, heap=64MB, cpu=60s, wall=60s
let x;
for (;;) x = [1, 2, 3, {}].slice();
