// outcome: completed
// value: "line 1\nline 2\n"
// changes: added /workspace/out.txt
// contents: {"/workspace/out.txt": "line 1\nline 2\n"}
// oracle: node
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

writeFileSync("out.txt", "line 1\n");
appendFileSync("out.txt", "line 2\n");
export default readFileSync("out.txt", "utf8");
