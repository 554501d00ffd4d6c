// outcome: completed
// value: [["get a", "has b", "set c", "delete a"], 10, true, {"c": 3}]
// oracle: node
const log = [];
const target = { a: 1 };
const p = new Proxy(target, {
  get: (t, k) => (log.push(`get ${String(k)}`), Reflect.get(t, k) * 10),
  has: (t, k) => (log.push(`has ${k}`), true),
  set: (t, k, v) => (log.push(`set ${k}`), Reflect.set(t, k, v)),
  deleteProperty: (t, k) => (log.push(`delete ${k}`), delete t[k]),
});
const got = p.a;
const has = "b" in p;
p.c = 3;
delete p.a;
[log, got, has, target]
