// outcome: limit:files
// limits: file-bytes=100KB
// changes: any
import { writeFileSync } from "node:fs";

for (let n = 0; ; n++) {
  try {
    writeFileSync(`part-${n}.bin`, "x".repeat(10_000));
  } catch {}
}
