// outcome: completed
// value: null
try {
  Object.setPrototypeOf(globalThis, new Proxy({}, { get(t, k) { throw new Error("trap " + String(k)); }, has() { throw new Error("has"); } }));
} catch { }
null
// --- step
// outcome: completed
// value: 2
1 + 1
