// outcome: completed
// value: [[1, [2, [3]]], [], [null, 2]]
// oracle: node
const holes = [];
holes[1] = 2;
[[1, [2, [3]]], [], holes]
