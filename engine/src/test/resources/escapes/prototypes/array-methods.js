// outcome: completed
// value: []
// tools: echo
const stolen = [];
const methods = ["push", "shift", "splice", "slice", "map", "filter", "find", "findIndex", "join", "includes", "forEach", "some", "every", "indexOf", "concat", "sort"];
const originals = methods.map((name) => [name, Array.prototype[name]]);
const restore = () => { for (const [name, f] of originals) Array.prototype[name] = f; };
const keep = originals[0][1];
for (const [name, f] of originals) {
  Array.prototype[name] = function (...args) {
    keep.call(stolen, this, ...args);
    return Reflect.apply(f, this, args);
  };
}
try {
  echo([1, { a: 2 }]);
  setTimeout(() => {}, 1);
  console.log;
  require("path").join("a", "b");
  try { require("fs").readFileSync("/etc/passwd"); } catch { }
} finally {
  restore();
}
const isForeign = (f) => {
  if (typeof f !== "function") return false;
  try { Function.prototype.toString.call(f); return false; } catch { return true; }
};
stolen.flat(2).filter((x) => isForeign(x) || (x && typeof x === "object" && Object.values(x).some(isForeign))).map(String);
