// outcome: completed
// mount: overlay /data
// files: {"/data/in.csv": "a\n1\n"}
// changes: modified /data/in.csv, added /data/new.txt
// contents: {"/data/in.csv": "a\n2\n"}
import { writeFileSync } from "node:fs";

writeFileSync("/data/in.csv", "a\n2\n");
writeFileSync("/data/new.txt", "n");
