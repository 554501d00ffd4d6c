// outcome: failed
// limits: cpu=60s, heap=64MB
// error: Error
// message-contains: never
await new Promise(() => {});
