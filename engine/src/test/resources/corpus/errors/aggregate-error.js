// outcome: failed
// error: AggregateError
// message-contains: rejected
// oracle: node
await Promise.any([Promise.reject(new Error("a")), Promise.reject(new Error("b"))]);
