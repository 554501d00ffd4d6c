// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
String.raw({ raw: { length: 2 ** 53 - 1 } });
