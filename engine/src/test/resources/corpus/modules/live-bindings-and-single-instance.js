// outcome: completed
// files: {"counter.mjs": "export let count = 0;\nexport function up() {\n  count++;\n}\n", "other.mjs": "import { up } from './counter.mjs';\nup();\n"}
// value: 2
import { count, up } from "./counter.mjs";
import "./other.mjs";

up();
export default count;
