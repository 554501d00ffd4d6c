// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
outer: for (;;) {
  for (let i = 0; ; i++) {
    if (i > 3) continue outer;
  }
}
