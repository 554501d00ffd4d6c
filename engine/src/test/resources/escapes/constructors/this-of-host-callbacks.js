// outcome: completed
// value: []
// tools: echo
const seen = [];
function look() {
  "use strict";
  if (this !== undefined && this !== null && this !== globalThis && typeof this === "object" && !(this instanceof Watched)) seen.push(Object.keys(this).join());
  return 1;
}
class Watched {
  get a() { return look.call(undefined); }
  toJSON() { look.call(this); return 1; }
}
echo(new Watched());
setTimeout(look, 1);
setImmediate(look);
queueMicrotask(look);
Promise.resolve().then(look);
await new Promise((done) => setTimeout(done, 5));
export default seen;
