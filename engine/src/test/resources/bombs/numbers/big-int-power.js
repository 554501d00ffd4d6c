// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
2n ** 10n ** 12n;
