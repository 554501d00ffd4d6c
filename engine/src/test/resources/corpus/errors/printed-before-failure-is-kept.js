// outcome: failed
// error: Error
// message: after output
// stdout: "1\n2\n"
// stderr: "warned\n"
console.log(1);
console.log(2);
console.error("warned");
throw new Error("after output");
