// outcome: limit:depth
// limits: depth=100, heap=64MB, cpu=60s
eval('`${'.repeat(10000) + '1' + '}`'.repeat(10000));
