// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
await Promise.all((function* () { for (;;) yield 1; })());
