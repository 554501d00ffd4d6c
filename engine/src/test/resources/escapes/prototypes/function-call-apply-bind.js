// outcome: completed
// value: []
// tools: echo
// changes: any
const { call, apply, bind } = Function.prototype;
const stolen = [];
const toString = Function.prototype.toString;
const foreign = (f) => {
  if (typeof f !== "function") return false;
  try { Reflect.apply(toString, f, []); return false; } catch { return true; }
};
const spy = (original) => function (...args) {
  stolen[stolen.length] = this;
  for (let i = 0; i < args.length; i++) stolen[stolen.length] = args[i];
  return Reflect.apply(original, this, args);
};
Function.prototype.call = spy(call);
Function.prototype.apply = spy(apply);
Function.prototype.bind = spy(bind);
try {
  echo({ a: 1 });
  require("util").inspect({ a: 1 });
  require("fs").writeFileSync("/workspace/m.js", "module.exports = this");
  require("./m");
  structuredClone({ a: new Map() });
} catch { }
Object.assign(Function.prototype, { call, apply, bind });
stolen.filter(foreign).map(() => "host function");
