// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
Array.from({ length: 2 ** 40 });
