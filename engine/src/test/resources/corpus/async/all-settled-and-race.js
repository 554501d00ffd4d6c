// outcome: completed
// value: [["fulfilled", "rejected"], "fast"]
// oracle: node
const settled = await Promise.allSettled([1, Promise.reject(new Error("no"))]);
const wait = (ms, v) => new Promise((done) => setTimeout(done, ms, v));
export default [settled.map((s) => s.status), await Promise.race([wait(1000, "slow"), wait(1, "fast")])];
