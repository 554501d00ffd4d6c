// outcome: limit:cpu
// limits: depth=200, heap=64MB, cpu=500ms, allocation=64GB
function f() { try { f(); } catch (e) { f(e.stack); } finally { f(); } }
for (;;) f();
