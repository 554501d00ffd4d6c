// outcome: failed
// error: Error
// message: nobody listens
// stdout: "started\n"
console.log("started");
Promise.reject(new Error("nobody listens"));
