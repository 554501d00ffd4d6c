// outcome: completed
// stdout: "sync\nmicro\ntimer\n"
// oracle: node
setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log("micro"));
console.log("sync");
