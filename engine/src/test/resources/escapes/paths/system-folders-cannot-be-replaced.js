// outcome: completed
// changes: any
// value: []
const fs = require("fs");
const did = [];
fs.writeFileSync("/workspace/x", "x");
for (const name of ["/", "/usr", "/usr/lib", "/dev", "/dev/null", "/workspace", "/tmp", "/etc", "/proc"]) {
  for (const attempt of [() => fs.renameSync("/workspace/x", name), () => fs.renameSync(name, "/workspace/y"), () => fs.rmdirSync(name), () => fs.unlinkSync(name), () => fs.copyFileSync("/workspace/x", name)]) {
    try {
      attempt();
      if (!(name === "/dev/null" && String(attempt).includes("copy"))) did.push(name + String(attempt));
    } catch { }
  }
}
did;
