// outcome: limit:allocation
// limits: allocation=100MB, wall=60s, cpu=60s
let last;
for (;;) last = new Array(1000).fill(0).map((_, i) => ({ i }));
