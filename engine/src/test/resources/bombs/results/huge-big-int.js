// outcome: limit:result
// limits: heap=64MB, cpu=60s, result=100KB
1n << 50000000n;
