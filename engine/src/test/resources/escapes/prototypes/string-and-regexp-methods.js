// outcome: completed
// value: ["string", []]
const stolen = [];
const kept = [];
for (const [proto, names] of [[String.prototype, ["split", "replace", "replaceAll", "startsWith", "slice", "includes", "indexOf", "match"]], [RegExp.prototype, ["exec", "test"]]]) {
  for (const name of names) {
    const original = proto[name];
    kept.push([proto, name, original]);
    proto[name] = function (...args) {
      stolen.push(this, ...args);
      return Reflect.apply(original, this, args);
    };
  }
}
const e = new Error("x");
Error.captureStackTrace({});
try { require("node:fs").readFileSync("/nope"); } catch { }
for (const [proto, name, original] of kept) proto[name] = original;
[typeof e.stack, stolen.filter((x) => /com\.oracle|\/root|dev\.terrarium/.test(String(x))).map(String)];
