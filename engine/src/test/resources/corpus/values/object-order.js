// outcome: completed
// value: {"z": 1, "a": {"nested": true}, "m": "x"}
// oracle: node
({ z: 1, a: { nested: true }, m: "x" })
