// outcome: completed
// value: [{"a": [1, 2.5, null, true], "é": "ü"}, "{\n  \"a\": 1\n}", "{\"d\":\"1970-01-01T00:00:00.000Z\"}", "[1,null]"]
// oracle: node
[
  JSON.parse('{"a": [1, 2.5, null, true], "é": "ü"}'),
  JSON.stringify({ a: 1 }, null, 2),
  JSON.stringify({ d: new Date(0), u: undefined, f() {} }),
  JSON.stringify([1, undefined]),
]
