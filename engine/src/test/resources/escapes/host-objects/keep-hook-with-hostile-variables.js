// outcome: completed
// value: null
const keep = globalThis[Symbol.for("terrarium.keep")];
const texts = [];
for (const variables of [undefined, 1, "x", { a: 1 }, { a: [1, 2] }, { console: [() => 1, () => { throw 1; }] }, new Proxy({}, { ownKeys() { throw new Error("keys"); } }), null]) {
  try {
    keep(variables);
  } catch (e) {
    texts.push(String(e));
  }
}
globalThis.texts = texts;
null
// --- step
// outcome: completed
// value: []
texts.filter((t) => /java|oracle/.test(t));
