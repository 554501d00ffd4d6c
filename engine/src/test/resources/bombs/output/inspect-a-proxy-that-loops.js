// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
console.log(new Proxy({}, { ownKeys() { for (;;); }, get() { for (;;); } }), { get x() { for (;;); } });
for (;;) console.dir(1);
