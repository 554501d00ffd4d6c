// outcome: completed
// files: {"lib.cjs": "module.exports = { double: (n) => n * 2 };\n"}
// value: 8
const { double } = require("./lib.cjs");
double(4);
