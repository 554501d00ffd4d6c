// outcome: completed
// value: [null, null, null]
// oracle: node
[null, undefined, void 0]
