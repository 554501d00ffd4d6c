// outcome: completed
// tools: crash
// value: ["the tool crash failed", false]
let seen;
try {
  crash();
} catch (e) {
  seen = [e.message, /java|dev\.terrarium|\/root/.test(e.stack)];
}
seen;
