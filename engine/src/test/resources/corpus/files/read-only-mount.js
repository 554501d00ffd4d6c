// outcome: completed
// mount: /data
// files: {"/data/in.csv": "a\n1\n"}
// value: ["a\n1\n", "refused"]
import { readFileSync, writeFileSync } from "node:fs";

let written = "written";
try {
  writeFileSync("/data/out.csv", "x");
} catch {
  written = "refused";
}
export default [readFileSync("/data/in.csv", "utf8"), written];
