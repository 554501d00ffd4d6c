// outcome: limit:heap
// limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
1n << (2n ** 31n - 100n);
