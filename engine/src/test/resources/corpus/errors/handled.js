// outcome: completed
// value: ["TypeError", "RangeError", "ReferenceError", "SyntaxError", "finally"]
// oracle: node
const seen = [];
for (const attempt of [() => null.x, () => new Array(-1), () => nope, () => JSON.parse("{")]) {
  try {
    attempt();
  } catch (e) {
    seen.push(e.name);
  }
}
try {
} finally {
  seen.push("finally");
}
seen;
