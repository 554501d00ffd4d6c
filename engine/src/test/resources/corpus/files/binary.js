// outcome: completed
// changes: added /workspace/b.bin
// value: [4, 255, 4]
// oracle: node
import { readFileSync, statSync, writeFileSync } from "node:fs";

writeFileSync("b.bin", new Uint8Array([1, 2, 254, 255]));
const back = readFileSync("b.bin");
export default [back.length, back[3], statSync("b.bin").size];
