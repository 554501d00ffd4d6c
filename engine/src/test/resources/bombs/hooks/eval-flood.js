// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
for (let i = 0; ; i++) eval('x' + i + ' = ' + i);
