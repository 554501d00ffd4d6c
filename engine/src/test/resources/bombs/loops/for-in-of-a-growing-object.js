// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const o = { a: 1 };
for (;;) {
  for (const k in o) {
    o[k]++;
  }
}
