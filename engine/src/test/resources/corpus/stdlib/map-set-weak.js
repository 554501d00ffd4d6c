// outcome: completed
// value: [2, "v", [1, 2, 3], [2], true]
// oracle: node
const map = new Map([["k", "v"], ["j", 1]]);
const a = new Set([1, 2, 2, 3]);
const b = new Set([2]);
const key = {};
const weak = new WeakMap([[key, true]]);
[map.size, map.get("k"), [...a], [...a].filter((x) => b.has(x)), weak.get(key)]
