// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
JSON.stringify({ a: 1 }, (k, v) => ({ a: v })  && (() => { for (;;); })());
