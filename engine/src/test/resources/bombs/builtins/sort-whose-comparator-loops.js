// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
[3, 1, 2].sort(() => { for (;;); });
