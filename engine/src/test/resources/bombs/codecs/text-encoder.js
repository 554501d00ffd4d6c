// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const e = new TextEncoder(), d = new TextDecoder(), s = 'é'.repeat(1e5);
for (;;) d.decode(e.encode(s));
