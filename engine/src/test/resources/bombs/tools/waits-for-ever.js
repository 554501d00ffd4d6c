// outcome: limit:wall
// limits: wall=1s, heap=64MB
// tools: slow
// host-calls: 1
slow(10000000);
