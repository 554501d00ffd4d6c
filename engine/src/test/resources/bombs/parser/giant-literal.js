// outcome: limit:cpu
// limits: cpu=500ms, heap=256MB, allocation=64GB
// jvm: 1g
for (let i = 0; ; i++) eval('[' + i + ',1'.repeat(100000) + ']');
