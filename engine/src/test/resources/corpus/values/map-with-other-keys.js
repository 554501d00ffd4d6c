// outcome: completed
// value: {"$map": [[1, "one"], [true, "yes"], [null, "nil"]]}
// oracle: node
new Map([[1, "one"], [true, "yes"], [null, "nil"]])
