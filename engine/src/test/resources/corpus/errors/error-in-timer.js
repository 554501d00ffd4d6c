// outcome: failed
// error: Error
// message: in timer
// stdout: "main done\n"
setTimeout(() => {
  throw new Error("in timer");
}, 1);
console.log("main done");
