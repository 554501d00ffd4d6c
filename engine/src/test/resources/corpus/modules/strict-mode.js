// outcome: completed
// value: [true, "ReferenceError"]
// oracle: node
let seen;
try {
  undeclared = 1;
  seen = null;
} catch (e) {
  seen = e.name;
}
export default [(function () { return this === undefined; })(), seen];
