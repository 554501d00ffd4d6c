// outcome: limit:wall
// limits: wall=300ms, heap=64MB
for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) });
