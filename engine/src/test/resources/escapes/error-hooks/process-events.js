// outcome: failed
// error: TypeError
// stdout: ""
process.on("uncaughtException", (e) => console.log("caught", e));
process.on("unhandledRejection", (e) => console.log("caught", e));
process.on("exit", () => console.log("exiting"));
process.emit("uncaughtException", new Error("x"));
null.x;
