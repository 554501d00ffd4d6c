// outcome: completed
// tools: echo, lookup
// value: []
const stolen = [];
const names = ["code", "path", "then", "default", "exports", "host", "file", "write", "arguments", "cause", "errno", "0", "1"];
for (const name of names) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get() { stolen[stolen.length] = this; return undefined; },
    set(value) { Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }); },
  });
}
try {
  echo({ a: 1 });
  require("fs").existsSync("/etc/passwd");
  require("url");
  structuredClone({ a: [1] });
} catch { }
for (const name of names) delete Object.prototype[name];
const isForeign = (f) => {
  if (typeof f !== "function") return false;
  try { Function.prototype.toString.call(f); return false; } catch { return true; }
};
stolen.filter((o) => isForeign(o) || (o && typeof o === "object" && Object.values(o).some(isForeign))).map(() => "host function");
