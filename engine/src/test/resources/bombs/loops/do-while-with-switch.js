// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
let n = 0;
do {
  switch (n++ % 3) {
    case 0: continue;
    default: break;
  }
} while (true);
