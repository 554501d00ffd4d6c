// outcome: failed
// limits: cpu=60s, heap=64MB
// error: Error
// message-contains: never
for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) });
