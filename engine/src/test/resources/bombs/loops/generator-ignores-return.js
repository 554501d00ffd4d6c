// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
function* g() {
  for (;;) {
    try {
      yield 1;
    } finally {
      for (;;);
    }
  }
}
for (const x of g()) break;
