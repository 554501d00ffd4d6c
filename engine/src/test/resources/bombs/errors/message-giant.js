// outcome: failed
// limits: heap=128MB, cpu=60s
// error: Error
throw new Error('x'.repeat(2000000));
