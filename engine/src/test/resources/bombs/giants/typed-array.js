// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
new Float64Array(2 ** 28);
