// outcome: failed
// error: SyntaxError
// message-contains: absent
// files: {"helper.mjs": "export const present = 1;\n"}
import { absent } from "./helper.mjs";
