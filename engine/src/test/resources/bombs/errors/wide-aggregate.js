// outcome: failed
// limits: heap=128MB, cpu=60s
// error: AggregateError
throw new AggregateError(Array.from({ length: 10000 }, (_, i) => new Error('x' + i)), 'many');
