// outcome: completed
// value: []
// tools: echo, add, lookup
const texts = [];
const trap = (name) => { throw new Error("trapped " + name); };
const handler = Object.fromEntries(["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor", "set", "apply"].map((n) => [n, () => trap(n)]));
for (const tool of [echo, add, lookup]) {
  for (const value of [new Proxy({}, handler), new Proxy([], handler), new Proxy(function () {}, handler), new Proxy({}, { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }) }), new Proxy([], { get: (t, k) => (k === "length" ? -1 : t[k]) })]) {
    for (const args of [[value], [1, value], [{ a: value, key: value, value }]]) {
      try {
        texts.push(String(JSON.stringify(tool(...args))));
      } catch (e) {
        texts.push(String(e?.message));
      }
    }
  }
}
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
try { echo(proxy); } catch (e) { texts.push(e.message); }
texts.filter((t) => /java\.|com\.oracle|Value\.|polyglot/i.test(t));
