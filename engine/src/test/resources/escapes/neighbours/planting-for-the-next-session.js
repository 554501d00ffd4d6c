// outcome: completed
// changes: any
// value: null
require("fs").writeFileSync("/workspace/fs.js", "planted");
require("fs").readFileSync = () => "mine";
require.cache["/workspace/planted.js"] = { exports: "mine" };
Array.prototype.sort = function () { return this; };
JSON.stringify = () => "mine";
String.prototype.replaceAll = () => "mine";
RegExp.prototype.test = () => false;
Symbol.for("planted").description;
Error.stackTraceLimit = 0;
globalThis.planted = 1;
Date.now = () => 0;
Math.random = () => 4;
Object.prototype.planted = 1;
null
