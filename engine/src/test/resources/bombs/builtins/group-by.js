// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
function* g() { for (;;) yield 1; }
const it = g();
Map.groupBy({ [Symbol.iterator]: () => ({ next: () => { for (;;); } }) }, x => x);
