// outcome: completed
// value: null
// oracle: node
const x = 41;
function f() {
  return x;
}
