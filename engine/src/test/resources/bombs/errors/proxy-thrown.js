// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
throw new Proxy({}, { get() { for (;;); }, getPrototypeOf() { for (;;); } });
