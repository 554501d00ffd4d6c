// outcome: completed
// files: {"log.txt": "one\n", "gone.txt": "x"}
// changes: removed /workspace/gone.txt, modified /workspace/log.txt
// contents: {"/workspace/log.txt": "one\ntwo\n"}
import { appendFileSync, unlinkSync } from "fs";

appendFileSync("log.txt", "two\n");
unlinkSync("gone.txt");
