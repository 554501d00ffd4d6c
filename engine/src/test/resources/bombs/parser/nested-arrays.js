// outcome: limit:depth
// limits: depth=100, heap=64MB, cpu=60s
eval('['.repeat(100000) + ']'.repeat(100000));
