// outcome: limit:depth
const e = new Error("x");
Object.defineProperty(e, "message", { get() { return (function f() { return f() + 1; })(); } });
(function g() { g(); })();
