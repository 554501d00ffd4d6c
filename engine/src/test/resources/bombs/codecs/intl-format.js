// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
for (;;) new Date(0).toISOString() + (1e9).toLocaleString();
