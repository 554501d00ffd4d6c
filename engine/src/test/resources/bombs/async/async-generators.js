// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
async function* g() { for (;;) yield 1; }
for await (const x of g());
