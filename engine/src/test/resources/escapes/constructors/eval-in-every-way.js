// outcome: completed
// value: ["undefined", "undefined", "undefined", "undefined", "undefined"]
[
  eval("typeof Java"),
  (0, eval)("typeof Packages"),
  new Function("return typeof Polyglot")(),
  Reflect.construct(Function, ["return typeof Graal"])(),
  Function.prototype.constructor.call(null, "return typeof load")(),
];
