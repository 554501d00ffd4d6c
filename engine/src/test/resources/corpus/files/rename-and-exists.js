// outcome: completed
// files: {"a.txt": "1"}
// changes: removed /workspace/a.txt, added /workspace/b.txt
// value: [false, true]
import { existsSync, renameSync } from "node:fs";

renameSync("a.txt", "b.txt");
export default [existsSync("a.txt"), existsSync("b.txt")];
