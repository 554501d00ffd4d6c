// outcome: completed
// stdout: "late: x\n"
const p = Promise.reject(new Error("x"));
setTimeout(() => p.catch((e) => console.log("late:", e.message)), 0);
await Promise.resolve();
p.catch(() => {});
