// outcome: failed
// limits: heap=128MB, cpu=60s
// error: Error
let e = new Error('0');
for (let i = 0; i < 10000; i++) e = new Error('x' + i, { cause: e });
throw e;
