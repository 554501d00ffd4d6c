// outcome: completed
// value: []
// tools: add, greet, lookup
const values = [undefined, null, true, "x", 1.5, NaN, Infinity, 2 ** 53, 1e308, 10n ** 30n, Symbol("s"), () => 1, [], [1], { a: 1 }, new Date(NaN), new Date(8.64e15), /x/, new Map([[{}, 1]]), new Set([NaN]), Promise.resolve(1), new WeakMap(), new Uint8Array(3), new DataView(new ArrayBuffer(2)), globalThis.process, Object.create(null), Object(1n), Object("s")];
const texts = [];
for (const tool of [add, greet, lookup]) {
  for (const value of values) {
    for (const args of [[value], [value, value], [{ a: value, b: value }], [{ key: value }]]) {
      try {
        texts.push(JSON.stringify(tool(...args)));
      } catch (e) {
        texts.push(`${e?.name}: ${e?.message}`);
      }
    }
  }
}
if (texts.length !== 336) throw new Error(String(texts.length));
texts.filter((t) => /java\.|oracle|Value\.as|undefined: undefined/.test(t)).slice(0, 5);
