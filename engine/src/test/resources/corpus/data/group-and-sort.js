// outcome: completed
// value: [["b", 2, 9], ["a", 1, 5]]
// oracle: node
const rows = [{ k: "a", n: 5 }, { k: "b", n: 4 }, { k: "b", n: 5 }];
const groups = rows.reduce((m, r) => m.set(r.k, [...(m.get(r.k) ?? []), r.n]), new Map());
[...groups]
  .map(([k, ns]) => [k, ns.length, ns.reduce((a, b) => a + b)])
  .sort((a, b) => b[2] - a[2]);
