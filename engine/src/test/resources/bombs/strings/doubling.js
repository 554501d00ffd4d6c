// outcome: failed
// limits: heap=64MB, cpu=60s
// error: RangeError
let s = 'ab';
for (;;) s += s;
