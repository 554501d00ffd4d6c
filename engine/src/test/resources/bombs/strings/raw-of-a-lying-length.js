// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
String.raw({ raw: { length: 2 ** 53 - 1 } });
