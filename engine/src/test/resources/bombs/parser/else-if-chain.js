// outcome: limit:depth
// limits: depth=100, heap=64MB, cpu=60s
eval('if (0) 1; else '.repeat(50000) + '1;');
