// outcome: denied
// denied: read /etc/passwd
// error: Error
// message-contains: /etc/passwd
// stdout: "before\n"
import { readFileSync } from "node:fs";

console.log("before");
readFileSync("/etc/passwd", "utf8");
