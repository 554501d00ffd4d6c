// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-elements=1000, result-depth=50
new Proxy({}, {
  ownKeys: () => Array.from({ length: 100000 }, (_, i) => 'k' + i),
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
});
