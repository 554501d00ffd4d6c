// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
for (;;) Date.parse('2024-02-29T13:45:00.123Z');
