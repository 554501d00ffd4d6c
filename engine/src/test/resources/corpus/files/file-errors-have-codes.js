// outcome: completed
// files: {"d/x.txt": ""}
// value: ["ENOENT", "EISDIR", "EEXIST", "ENOTDIR"]
import fs from "node:fs";

const code = (attempt) => {
  try {
    attempt();
    return null;
  } catch (e) {
    return e.code;
  }
};
export default [
  code(() => fs.readFileSync("nope")),
  code(() => fs.readFileSync("d")),
  code(() => fs.mkdirSync("d")),
  code(() => fs.readdirSync("d/x.txt")),
];
