// outcome: completed
// limits: depth=100, heap=64MB, cpu=60s
// value: true
new RegExp('(?:'.repeat(2000) + 'a' + ')'.repeat(2000)).test('a');
