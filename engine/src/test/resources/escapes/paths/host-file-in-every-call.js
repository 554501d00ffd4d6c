// outcome: completed
// changes: any
// value: []
const fs = require("fs");
const [file, folder] = ["@SECRET_FILE@", "@SECRET_FOLDER@"];
fs.writeFileSync("/workspace/mine", "x");
const did = [];
for (const [name, ...args] of [["writeFileSync", file, "x"], ["appendFileSync", file, "x"], ["unlinkSync", file], ["renameSync", "/workspace/mine", file], ["renameSync", file, "/workspace/stolen"], ["copyFileSync", file, "/workspace/copy"], ["copyFileSync", "/workspace/mine", file], ["mkdirSync", folder + "/new"], ["rmSync", folder, { recursive: true, force: false }], ["rmdirSync", folder], ["symlinkSync", file, "/workspace/link"], ["linkSync", file, "/workspace/link"], ["chmodSync", file, 0o777], ["truncateSync", file, 0], ["accessSync", file], ["mkdtempSync", folder + "/x"], ["cpSync", folder, "/workspace/all", { recursive: true }], ["opendirSync", folder], ["watchFile", file, () => {}]]) {
  try {
    fs[name](...args);
    did.push(name);
  } catch { }
}
for (const [name, ...args] of [["readFile", file], ["writeFile", file, "x"], ["rm", folder, { recursive: true }], ["stat", file], ["readdir", folder]]) {
  try {
    await fs.promises[name](...args);
    did.push("promises." + name);
  } catch { }
}
export default did;
