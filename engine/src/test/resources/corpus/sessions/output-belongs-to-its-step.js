// outcome: completed
// stdout: "one\n"
console.log("one");
// --- step
// outcome: completed
// stdout: "two\n"
console.log("two");
