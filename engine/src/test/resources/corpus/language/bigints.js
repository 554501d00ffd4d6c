// outcome: completed
// value: [30414093201713378043612608166064768844377641568960512000000000000, "bigint", true, "TypeError", -4, 255]
// oracle: node
let f = 1n;
for (let n = 2n; n <= 50n; n++) f *= n;
let mixed;
try {
  1n + 1;
} catch (e) {
  mixed = e.name;
}
[f, typeof f, 2n > 1, mixed, -9n / 2n, Number(BigInt.asUintN(8, -1n))]
