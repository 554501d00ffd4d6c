// outcome: failed
// error: RangeError
// message: deep
// files: {"helper.mjs": "export function go() {\n  throw new RangeError('deep');\n}\n"}
// traceback-contains: RangeError: deep
// traceback-contains: helper.mjs:2:9
// traceback-contains: main.js:3:1
import { go } from "./helper.mjs";

go();
