// outcome: completed
// value: [[1, 2, 3], [3, 2, 1], 6, [[1, "a"], [2, "b"]], [1, 2, 3, 4], true, 3, [1, 9, 3], {"odd": [1, 3], "even": [2]}]
const a = [3, 1, 2];
[
  a.toSorted(),
  [...a].sort((x, y) => y - x),
  a.reduce((x, y) => x + y, 0),
  [[1, "a"], [2, "b"]].map(([n, s]) => [n, s]),
  [1, [2, [3, [4]]]].flat(Infinity),
  a.includes(2),
  [1, 2, 3].at(-1),
  [1, 2, 3].with(1, 9),
  { ...Object.groupBy([1, 2, 3], (n) => (n % 2 ? "odd" : "even")) },
]
