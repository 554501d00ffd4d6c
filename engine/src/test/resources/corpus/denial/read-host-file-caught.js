// outcome: completed
// value: true
import { readFileSync } from "node:fs";

let code;
try {
  readFileSync("/etc/passwd", "utf8");
} catch (e) {
  code = e.code;
}
export default code === "EACCES" || code === "EPERM";
