// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
for (let i = 0; ; i++) Symbol.for('name' + i);
