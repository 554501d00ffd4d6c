// outcome: completed
// value: "/a/b"
// oracle: node
const path = require("path");
path.join("/a", "b");
