// outcome: completed
// value: []
const stacks = [];
const deep = (n) => (n === 0 ? stacks.push(new Error("x").stack) : deep(n - 1));
deep(5);
setTimeout(() => stacks.push(new Error("t").stack), 0);
[1].map(() => stacks.push(new Error("m").stack));
for (const attempt of [() => require("fs").readFileSync("/nope"), () => new URL("x"), () => JSON.parse("{"), () => structuredClone(() => 1), () => Buffer.alloc(-1), () => new Intl.NumberFormat("x".repeat(50))]) {
  try { attempt(); } catch (e) { stacks.push(String(e.stack)); }
}
await new Promise((done) => setTimeout(done, 3));
export default stacks.filter((s) => /com\.oracle|org\.graalvm|dev\.terrarium|\.java|\/root|terrarium:/.test(s));
