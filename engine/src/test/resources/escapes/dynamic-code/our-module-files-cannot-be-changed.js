// outcome: completed
// value: []
const fs = require("fs");
const did = [];
for (const attempt of [
  () => fs.writeFileSync("/usr/lib/terrarium/js/fs.mjs", "export default 1"), () => fs.unlinkSync("/usr/lib/terrarium/js/fs.mjs"), () => fs.renameSync("/usr/lib/terrarium/js/fs.mjs", "/workspace/fs.mjs"),
  () => fs.mkdirSync("/usr/lib/terrarium/js/new"), () => fs.rmSync("/usr/lib/terrarium", { recursive: true }), () => fs.appendFileSync("/usr/lib/terrarium/js/fs.mjs", "x"),
]) {
  try {
    attempt();
    did.push(String(attempt));
  } catch { }
}
did;
