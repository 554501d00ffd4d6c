// outcome: failed
// error: Error
// message: stop
setTimeout(() => console.log("ghost"), 1);
throw new Error("stop");
// --- step
// outcome: completed
// stdout: "second\n"
console.log("second");
