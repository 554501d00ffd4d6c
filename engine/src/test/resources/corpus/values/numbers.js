// outcome: completed
// value: [1, -5, 0.5, 9007199254740991, {"$real": "Infinity"}, {"$real": "NaN"}]
// oracle: node
[1.0, -5, 0.5, Number.MAX_SAFE_INTEGER, Infinity, NaN]
