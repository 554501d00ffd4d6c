// outcome: any
// limits: cpu=60s, wall=60s, heap=32MB, allocation=512GB
Object.defineProperty(() => 1, 'name', { get() { for (;;); } });
