// outcome: limit:result
// limits: heap=64MB, cpu=60s, result-elements=1000
const s = new Set([1]);
s[Symbol.iterator] = function* () { for (;;) yield 1; };
s;
