// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
JSON.parse('['.repeat(1000000));
