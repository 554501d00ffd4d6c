// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
for (let i = 0; ; i++) new RegExp('x' + i + '(y|z)*').test('x');
