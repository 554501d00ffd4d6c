// outcome: completed
// value: []
// tools: add
const texts = [];
for (const attempt of [
  () => new add(1, 2), () => add.call(globalThis, 1, 2), () => add.apply(null, { length: 2, 0: 1, 1: 2 }), () => Reflect.construct(add, [1, 2]), () => add.bind({ a: 1 })(1, 2),
  () => class extends add {}, () => add`1${2}`, () => [1, 2].map(add), () => [2, 1].sort(add), () => Object.assign(add, { description: "x" }), () => add.prototype.x, () => Reflect.apply(add, new Proxy({}, {}), [1, 2]),
]) {
  try {
    texts.push(String(attempt()));
  } catch (e) {
    texts.push(`${e.name}: ${e.message}`);
  }
}
texts.filter((t) => /java|oracle/.test(t));
