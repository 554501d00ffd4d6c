// outcome: completed
// files: {"helper.js": "export const n = 7;\n"}
// value: 7
import { n } from "./helper.js";

export default n;
