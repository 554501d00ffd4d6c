// outcome: limit:result
// limits: heap=64MB, cpu=60s, result=100KB
new Uint8Array(5000000);
