// outcome: completed
// value: [[1, 2, 3], {"a": 1, "b": 3}, null, "d", 0, 5, [1, 2]]
// oracle: node
const o = { a: { list: [1] } };
let x = null;
x ??= 5;
[[...[1, 2], 3], { a: 1, b: 2, ...{ b: 3 } }, o.b?.c, o.b?.c ?? "d", 0 ?? 1, x, ((...args) => args)(1, 2)]
