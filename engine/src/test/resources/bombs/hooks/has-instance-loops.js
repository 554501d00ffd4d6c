// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
1 instanceof class { static [Symbol.hasInstance]() { for (;;); } };
