// outcome: failed
// error: RangeError
// message: too far
// line: 2
// traceback: |
//   RangeError: too far
//       at inner (main.js:2:9)
//       at outer (main.js:5:3)
//       at main.js:7:1
function inner() {
  throw new RangeError("too far");
}
function outer() {
  inner();
}
outer();
