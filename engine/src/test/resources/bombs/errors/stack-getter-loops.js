// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const e = new Error('x');
Object.defineProperty(e, 'stack', { get() { for (;;); } });
throw e;
