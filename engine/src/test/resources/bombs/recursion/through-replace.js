// outcome: limit:depth
// limits: depth=200, heap=64MB, cpu=60s
const f = s => s.replace(/a/, f);
f('a');
