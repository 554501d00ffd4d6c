// outcome: failed
// error: AggregateError
const e = new AggregateError([], "all");
e.errors.push(e, e);
e.cause = e;
throw e;
