// outcome: completed
// stdout: "before\nafter 7\n"
// oracle: node
console.log("before");
const n = await Promise.resolve(7);
console.log("after", n);
