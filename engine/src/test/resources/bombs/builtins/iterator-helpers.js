// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
(function* () { for (;;) yield 1; })().filter(x => x > 1).next();
