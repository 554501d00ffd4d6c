// outcome: completed
// value: ["  x", "a-b-c", ["a", "b"], "Ada", true, "xx", ["1", "2"], "abc", "b"]
// oracle: node
[
  "x".padStart(3),
  "a b c".replaceAll(" ", "-"),
  "a,b".split(","),
  "ada".replace(/^./, (c) => c.toUpperCase()),
  "terrarium".includes("arium"),
  "x".repeat(2),
  [..."1a2".matchAll(/\d/g)].map((m) => m[0]),
  "  abc ".trim(),
  "abc".at(1),
]
