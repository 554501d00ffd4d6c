// outcome: failed
// limits: heap=64MB, cpu=60s
// error: AggregateError
let e = new Error('x');
for (let i = 0; i < 10000; i++) e = new AggregateError([e], 'n');
throw e;
