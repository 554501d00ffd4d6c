// outcome: completed
// value: ["undefined", "undefined"]
const global_ = Function("return this")();
const indirect = (0, eval)("this");
[typeof global_.Java, typeof indirect.Polyglot]
