// outcome: completed
// value: []
// tools: echo, add
const texts = [];
const tricky = { [Symbol.toPrimitive]() { throw new Error("primitive"); }, valueOf() { return 1; }, toString() { return "2"; } };
for (const attempt of [() => add(tricky, 1), () => echo(tricky), () => add({ a: tricky, b: 1 }), () => setTimeout(tricky), () => clearTimeout(tricky), () => require("fs").readFileSync(tricky), () => Buffer.alloc(tricky), () => new URL(tricky)]) {
  try {
    texts.push(String(attempt()));
  } catch (e) {
    texts.push(String(e.message));
  }
}
if (texts.length !== 8) throw new Error(texts.length);
texts.filter((t) => /java|oracle|Value\.as/.test(t));
