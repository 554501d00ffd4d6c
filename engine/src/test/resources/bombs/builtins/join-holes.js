// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
new Array(2 ** 32 - 1).join('abcdefgh');
