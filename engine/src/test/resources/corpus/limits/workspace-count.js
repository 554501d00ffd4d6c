// outcome: limit:files
// limits: files=20
// changes: any
import { mkdirSync } from "node:fs";

for (let n = 0; n < 1000; n++) mkdirSync(`d${n}`);
