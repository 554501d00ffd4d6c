// outcome: completed
// value: ["a: 1 {\"b\":2}", ["got 1"]]
// oracle: node
import { EventEmitter } from "node:events";
import { format } from "node:util";

const seen = [];
const emitter = new EventEmitter();
emitter.on("data", (n) => seen.push("got " + n));
emitter.emit("data", 1);
export default [format("%s: %d %j", "a", 1, { b: 2 }), seen];
