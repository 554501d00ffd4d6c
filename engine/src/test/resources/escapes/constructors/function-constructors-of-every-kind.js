// outcome: completed
// value: []
const found = [];
const makers = [
  function () {}, () => {}, async () => {}, function* () {}, async function* () {}, class {}, console.log, [].map, Object, parseInt,
  Proxy, Symbol, setTimeout, fetch, structuredClone,
];
for (const maker of makers) {
  for (const body of ["return this", "return globalThis", "return typeof Java", "return typeof Polyglot", "return typeof Graal"]) {
    try {
      const made = maker.constructor(body);
      let value = made();
      if (typeof value?.next === "function") value = value.next().value;
      if (typeof value === "string" && value !== "undefined") found.push(value);
      if (typeof value === "object" && value !== globalThis && value !== undefined && typeof value.then !== "function") found.push(Object.keys(value).join());
    } catch (e) {
      if (!(e instanceof TypeError)) found.push(String(e));
    }
  }
}
found;
