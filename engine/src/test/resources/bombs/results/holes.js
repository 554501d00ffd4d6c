// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-elements=1000
new Array(2 ** 32 - 1);
