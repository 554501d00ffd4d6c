// outcome: completed
// value: []
// stdout: "x\n"
const util = require("util");
const stolen = [];
const custom = {
  [util.inspect.custom](depth, options, inspect) {
    stolen.push(depth, options, inspect, this);
    return "x";
  },
};
console.log(custom);
util.inspect(new Proxy(custom, {}), { showProxy: true, showHidden: true });
util.format("%o %O %j", custom, custom, custom);
const seen = new Set();
const bad = [];
const walk = (o) => {
  if (o === null || (typeof o !== "object" && typeof o !== "function") || seen.has(o) || seen.size > 3000) return;
  seen.add(o);
  if (typeof o === "function") {
    try { Function.prototype.toString.call(o); } catch { bad.push("host function"); }
  }
  for (const key of Reflect.ownKeys(o)) {
    try { walk(o[key]); } catch { }
  }
};
walk(stolen);
bad;
