// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
Array.prototype[Symbol.iterator] = function* () { for (;;) yield 1; };
for (const x of [1]);
