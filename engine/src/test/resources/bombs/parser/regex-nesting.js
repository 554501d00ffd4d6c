// outcome: any
// limits: depth=100, heap=64MB, cpu=60s
new RegExp('(?:'.repeat(50000) + 'a' + ')'.repeat(50000)).test('a');
