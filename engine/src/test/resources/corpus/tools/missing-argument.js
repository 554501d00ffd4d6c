// outcome: completed
// tools: add
// value: ["TypeError", true]
let seen;
try {
  add(1);
} catch (e) {
  seen = [e.name, e.message.includes("b")];
}
seen;
