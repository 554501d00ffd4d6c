// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
for (;;) /(?<=(a+)+)b/.test('a'.repeat(3000) + 'c');
