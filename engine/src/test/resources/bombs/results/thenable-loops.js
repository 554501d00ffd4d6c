// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
({ then() { for (;;); } });
await { then() { for (;;); } };
