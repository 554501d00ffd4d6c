// outcome: failed
// limits: cpu=60s, heap=64MB
// error: Error
// message: x
Error.prepareStackTrace = () => { for (;;); };
throw new Error('x');
