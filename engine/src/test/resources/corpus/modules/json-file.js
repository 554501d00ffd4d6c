// outcome: completed
// files: {"conf.json": "{\"port\": 8080}"}
// value: 8080
const conf = require("./conf.json");
conf.port;
