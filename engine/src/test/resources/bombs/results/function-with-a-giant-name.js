// outcome: completed
// limits: cpu=60s, heap=64MB
// value: {"$opaque": "Function"}
Object.defineProperty(() => 1, 'name', { get() { for (;;); } });
