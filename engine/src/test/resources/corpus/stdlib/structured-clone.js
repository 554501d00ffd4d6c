// outcome: completed
// value: [[1, {"x": 2}], [1, {"x": 99}], true]
// oracle: node
const original = [1, { x: 2 }];
const copy = structuredClone(original);
copy[1].x = 99;
[original, copy, structuredClone(new Date(5)) instanceof Date]
