// outcome: failed
// error: Error
// message-contains: ENOENT
// message-contains: nope.txt
import { readFileSync } from "node:fs";

readFileSync("nope.txt", "utf8");
