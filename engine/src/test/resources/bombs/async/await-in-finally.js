// outcome: limit:cpu
// limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
async function f() { try { await null; } finally { await f(); } }
(async () => { for (;;) { try { await null; throw 1; } catch { await null; } finally { await null; } } })();
