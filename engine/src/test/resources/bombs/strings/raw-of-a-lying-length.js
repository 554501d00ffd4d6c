// outcome: completed
// limits: cpu=60s, heap=64MB
// value: ""
String.raw({ raw: { length: 2 ** 53 - 1 } });
