// outcome: completed
// value: []
// tools: echo
// stdout: "[object Object]\n"
const stolen = [];
const original = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () {
  stolen[stolen.length] = this;
  return Reflect.apply(original, this, []);
};
try {
  echo([1, 2]);
  console.log("%s", "[object Object]");
  new URL("http://example.com/?a=1").searchParams.get("a");
} catch { }
Array.prototype[Symbol.iterator] = original;
const foreign = (f) => {
  if (typeof f !== "function") return false;
  try { Function.prototype.toString.call(f); return false; } catch { return true; }
};
stolen.filter((a) => { for (let i = 0; i < a.length; i++) if (foreign(a[i])) return true; return false; }).map(() => "host function");
