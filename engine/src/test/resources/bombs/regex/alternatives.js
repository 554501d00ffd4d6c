// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
/^(a|aa)*\1$/.test('a'.repeat(80) + 'b');
