// outcome: completed
// value: ["undefined", "refused"]
let seen;
try {
  require("node:worker_threads");
  seen = "loaded";
} catch {
  seen = "refused";
}
[typeof Worker, seen];
