// outcome: completed
// value: [[[19, 22], [43, 50]], [2, 3, 5, 7, 11, 13, 17, 19]]
// oracle: node
const multiply = (a, b) => a.map((row) => b[0].map((_, j) => row.reduce((s, v, k) => s + v * b[k][j], 0)));
const primes = [];
for (let n = 2; n < 20; n++) if (primes.every((p) => n % p)) primes.push(n);
[multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]), primes];
