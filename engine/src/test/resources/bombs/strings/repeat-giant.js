// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
'ab'.repeat(2 ** 29);
