// outcome: failed
// error: Error
// message-contains: never
// stdout: "waiting\n"
console.log("waiting");
await new Promise(() => {});
console.log("not reached");
