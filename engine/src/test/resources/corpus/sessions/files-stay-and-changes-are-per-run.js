// outcome: completed
// changes: added /workspace/a.txt
require("fs").writeFileSync("a.txt", "1");
// --- step
// outcome: completed
// changes: none
// value: "1"
require("fs").readFileSync("a.txt", "utf8");
