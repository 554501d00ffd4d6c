// outcome: completed
// value: "caught RangeError"
// limits: depth=200
// oracle: node
function down(n) {
  return down(n + 1) + 1;
}
let result;
try {
  down(0);
  result = "returned";
} catch (e) {
  result = "caught " + e.name;
}
result;
