// outcome: completed
// value: ["try", "finally", "caught boom", "then"]
// oracle: node
const log = [];
async function work() {
  try {
    log.push("try");
    await Promise.reject(new Error("boom"));
  } finally {
    log.push("finally");
  }
}
await work().catch((e) => log.push("caught " + e.message));
await Promise.resolve().then(() => log.push("then"));
export default log;
