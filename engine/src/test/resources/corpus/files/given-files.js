// outcome: completed
// files: {"data.csv": "a,b\n1,2\n", "dir/note.txt": "hi"}
// value: [["a,b", "1,2"], "hi", ["data.csv", "dir"]]
import fs from "node:fs";

const lines = fs.readFileSync("/workspace/data.csv", "utf8").trim().split("\n");
const note = fs.readFileSync("dir/note.txt", { encoding: "utf8" });
export default [lines, note, fs.readdirSync(".").sort()];
