// outcome: completed
// stdout: "1 two true null undefined\n[ 1, 2, 'x' ]\n{ a: 1, b: { c: 'd' } }\nn: 5 s: x {\"j\":1}\n[Function: f]\n10n\n"
// oracle: node
console.log(1, "two", true, null, undefined);
console.log([1, 2, "x"]);
console.log({ a: 1, b: { c: "d" } });
console.log("n: %d s: %s %j", 5, "x", { j: 1 });
console.log(function f() {});
console.log(10n);
