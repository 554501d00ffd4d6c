// outcome: failed
// error: AggregateError
// oracle: node
await Promise.any([Promise.reject(new Error("a")), Promise.reject(new Error("b"))]);
