// outcome: completed
// value: null
const getters = [];
try {
  Object.setPrototypeOf(Object.prototype, new Proxy(Object.create(null), { get(t, k) { getters.push(k); } }));
} catch { }
null
// --- step
// outcome: completed
// value: 4
2 + 2
