// outcome: completed
// value: []
// tools: echo
const stolen = [];
const foreign = (f) => {
  if (typeof f !== "function") return false;
  try { Function.prototype.toString.call(f); return false; } catch { return true; }
};
const kept = [];
for (const [holder, names] of [[Reflect, ["apply", "construct", "ownKeys"]], [Object, ["keys", "defineProperty", "assign", "create", "getPrototypeOf", "hasOwn", "entries", "getOwnPropertyDescriptor"]], [Array, ["isArray", "from"]], [JSON, ["parse", "stringify"]], [Promise, ["resolve", "reject"]]]) {
  for (const name of names) {
    const original = holder[name];
    kept.push([holder, name, original]);
    holder[name] = function (...args) {
      stolen.push(...args);
      return original.apply(holder, args);
    };
  }
}
try {
  echo({ a: 1 });
  setTimeout(() => {}, 0);
  require("events");
  require("assert");
  require("crypto").randomUUID();
  await new Promise((done) => setTimeout(done, 2));
} catch { }
for (const [holder, name, original] of kept) holder[name] = original;
const deep = (x) => foreign(x) || (x !== null && typeof x === "object" && Object.keys(x).some((k) => { try { return foreign(x[k]); } catch { return false; } }));
export default stolen.filter(deep).map((x) => String(Object.keys(x)));
