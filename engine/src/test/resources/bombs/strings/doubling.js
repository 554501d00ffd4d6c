// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
let s = 'ab';
for (;;) s += s;
