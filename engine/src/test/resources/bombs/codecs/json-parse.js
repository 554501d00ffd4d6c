// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
const s = '[' + '1,'.repeat(50000) + '1]';
for (;;) JSON.parse(s);
