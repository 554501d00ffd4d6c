// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = '0.' + '1'.repeat(500000);
for (;;) parseFloat(s);
