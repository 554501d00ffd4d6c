// outcome: failed
// limits: cpu=60s, heap=64MB
// error: RangeError
Object.keys(new Proxy({}, { ownKeys() { return new Proxy([], { get(t, k) { return k === 'length' ? 2 ** 53 - 1 : 'k' + String(k); } }); } }));
