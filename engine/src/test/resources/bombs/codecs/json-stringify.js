// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const x = Array.from({ length: 10000 }, (_, i) => ({ i }));
for (;;) JSON.stringify(x);
