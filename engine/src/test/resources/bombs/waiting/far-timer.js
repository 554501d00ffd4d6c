// outcome: limit:wall
// limits: wall=300ms, heap=64MB
setTimeout(() => {}, 1e9);
