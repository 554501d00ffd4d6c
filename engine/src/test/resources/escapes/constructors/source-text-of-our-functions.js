// outcome: completed
// value: []
// tools: echo
const found = [];
for (const f of [echo, console.log, setTimeout, fetch, structuredClone, require, process.exit, queueMicrotask, globalThis[Symbol.for("terrarium.builtin")]]) {
  const text = Function.prototype.toString.call(f);
  if (/com\.oracle|org\.graalvm|dev\.terrarium|\/root/.test(text)) found.push(text);
}
found;
