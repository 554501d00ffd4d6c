// outcome: limit:cpu
// limits: wall=20s, cpu=200ms
let n = 0;
for (;;) n++;
