// outcome: completed
// tools: add
// value: ["TypeError", true]
let seen;
try {
  add("one", 2);
} catch (e) {
  seen = [e.name, e.message.includes("a")];
}
seen;
