// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
Object.defineProperty(Object.prototype, 'x', { set() { for (;;); } });
({}).x = 1;
