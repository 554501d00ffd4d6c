// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
for (let i = 0; ; i++) Symbol.for('name' + i);
