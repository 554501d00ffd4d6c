// outcome: limit:wall
// limits: wall=300ms, heap=64MB
await new Promise(() => {});
