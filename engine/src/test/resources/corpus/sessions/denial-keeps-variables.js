// outcome: denied
// denied: /etc/hostname
globalThis.kept = "still here";
const { readFileSync } = await import("node:fs");
readFileSync("/etc/hostname");
// --- step
// outcome: completed
// value: "still here"
kept;
