// outcome: completed
// value: {"a": [1], "b": [1]}
// oracle: node
const shared = [1];
({ a: shared, b: shared });
