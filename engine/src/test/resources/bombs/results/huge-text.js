// outcome: limit:result
// limits: heap=64MB, cpu=60s, result=100KB
'x'.repeat(5000000);
