// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
/^(?:(a+)+)\1b$/.test('a'.repeat(60) + 'c');
