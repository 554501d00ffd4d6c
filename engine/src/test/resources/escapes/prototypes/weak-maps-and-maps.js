// outcome: completed
// value: []
// tools: echo
const stolen = [];
const { get, set, has } = WeakMap.prototype;
const map = { get: Map.prototype.get, set: Map.prototype.set, delete: Map.prototype.delete };
WeakMap.prototype.get = function (k) { stolen.push(this, k); return get.call(this, k); };
WeakMap.prototype.set = function (k, v) { stolen.push(this, k, v); return set.call(this, k, v); };
for (const name of Object.keys(map)) Map.prototype[name] = function (...args) { stolen.push(this, ...args); return map[name].apply(this, args); };
try {
  await fetch("http://127.0.0.1/");
} catch { }
setTimeout(() => {}, 0);
Object.assign(WeakMap.prototype, { get, set });
Object.assign(Map.prototype, map);
export default stolen.filter((x) => typeof x === "function").map((f) => { try { Function.prototype.toString.call(f); return ""; } catch { return "host"; } }).filter(Boolean);
