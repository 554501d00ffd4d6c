// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
(function () {
  try {
    return 1;
  } finally {
    for (;;);
  }
})();
