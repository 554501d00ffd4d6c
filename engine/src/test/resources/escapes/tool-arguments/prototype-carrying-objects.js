// outcome: completed
// value: [{"a": 1}, {}, "refused"]
// tools: echo, add
let seen;
try {
  seen = add(JSON.parse('{"__proto__": {"b": 2}, "a": 1, "b": 2}'));
} catch {
  seen = "refused";
}
[echo({ a: 1, __proto__: { b: 2 } }), echo(Object.create({ secret: 1 })), seen];
