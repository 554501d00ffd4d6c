// outcome: completed
// value: [{"a": 2, "b": [4]}, "{\"keep\":1}"]
// oracle: node
[
  JSON.parse('{"a":1,"b":[2]}', (_, v) => (typeof v === "number" ? v * 2 : v)),
  JSON.stringify({ keep: 1, drop: 2 }, ["keep"]),
]
