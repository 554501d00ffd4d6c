// outcome: completed
// value: "refused"
let seen;
try {
  const { execSync } = require("node:child_process");
  execSync("id");
  seen = "ran";
} catch {
  seen = "refused";
}
seen;
