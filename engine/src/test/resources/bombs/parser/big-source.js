// outcome: limit:cpu
// limits: cpu=500ms, heap=256MB, allocation=64GB
// jvm: 1g
for (let i = 0; ; i++) eval('var x = ' + i + ';\n' + 'x = 1;\n'.repeat(50000));
