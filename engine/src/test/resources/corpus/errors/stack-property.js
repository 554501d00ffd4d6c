// outcome: completed
// value: ["Error: here", true, false]
function where() {
  return new Error("here").stack;
}
const lines = where().split("\n");
[lines[0], lines[1].includes("where") && lines[1].includes("main.js:2"), lines.join().includes("java")]
