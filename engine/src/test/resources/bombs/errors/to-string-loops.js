// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class E extends Error { get name() { for (;;); } }
throw new E('x');
