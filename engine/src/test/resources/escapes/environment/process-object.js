// outcome: completed
// value: []
const text = JSON.stringify(process, (k, v) => (typeof v === "bigint" ? String(v) : v)) + JSON.stringify(process.memoryUsage()) + process.execPath + process.cwd() + process.title + String(process.pid) + JSON.stringify(require("os").userInfo?.() ?? {}) + ["hostname", "homedir", "tmpdir", "platform", "release", "version", "machine"].map((n) => require("os")[n]?.()).join() + JSON.stringify(require("os").cpus?.() ?? []) + JSON.stringify(require("os").networkInterfaces?.() ?? {});
["/root", "temurin", "jdk", "canary-", ".m2", "Xeon", "AMD", "127.0.0.1", "eth0"].filter((word) => text.includes(word));
