// outcome: completed
// value: [5, 3, -3, 0.30000000000000004, "0.30", 255, "ff", 42.5, true, 9, "1e+21"]
// oracle: node
[
  Math.hypot(3, 4),
  Math.trunc(3.9),
  Math.floor(-2.5),
  0.1 + 0.2,
  (0.1 + 0.2).toFixed(2),
  parseInt("ff", 16),
  (255).toString(16),
  Number("42.5"),
  Number.isInteger(5.0),
  Math.max(...[1, 9, 3]),
  String(1e21),
]
