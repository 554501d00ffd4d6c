// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class A extends Array { static get [Symbol.species]() { for (;;); } }
new A(1, 2, 3).map(x => x);
