// outcome: completed
// files: {"/workspace/node_modules/fs/index.js": "module.exports = 'planted'", "/workspace/fs.js": "module.exports = 'planted'", "/workspace/package.json": "{\"main\": \"../../../etc/passwd\"}"}
// value: ["object", "object", "planted", "refused"]
let main;
try {
  main = require("/workspace");
} catch {
  main = "refused";
}
[typeof require("fs"), typeof require("node:fs"), require("./fs"), main];
