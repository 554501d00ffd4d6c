// outcome: failed
// error: Error
// message: x
var kept = 1;
Promise.reject(new Error("x"));
// --- step
// outcome: completed
// value: 1
kept;
