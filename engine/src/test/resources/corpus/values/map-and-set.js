// outcome: completed
// value: [{"b": 1, "a": [2]}, ["x", "y"]]
// oracle: node
[new Map([["b", 1], ["a", [2]]]), new Set(["x", "y", "x"])]
