// outcome: limit:depth
// limits: depth=100, heap=64MB, cpu=60s
eval(new Array(200000).fill('1').join('+'));
