// outcome: completed
// value: [1, [3, 4], "x", 5, {"c": 3}, [2, 1], "fallback"]
// oracle: node
const [first, , ...rest] = [1, 2, 3, 4];
const { a: { b: deep }, missing = 5, ...others } = { a: { b: "x" }, c: 3 };
let p = 1, q = 2;
[p, q] = [q, p];
const pick = ({ name = "fallback" } = {}) => name;
[first, rest, deep, missing, others, [p, q], pick()]
