// outcome: failed
// limits: cpu=60s, heap=64MB
// error: Error
const a = new Error('a'), b = new Error('b', { cause: a });
a.cause = b;
throw a;
