// outcome: completed
// value: [true, false, true]
// oracle: node
[true, false, 1 === 1.0]
