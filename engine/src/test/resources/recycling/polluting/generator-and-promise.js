function* g() { yield 1 }; const it = g(); it.next(); async function f() { await null; globalThis.evil = 1 }; f();
