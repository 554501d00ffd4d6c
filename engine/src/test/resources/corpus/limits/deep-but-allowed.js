// outcome: completed
// limits: depth=1000
// value: 500
// oracle: node
function down(n) {
  return n === 0 ? 0 : 1 + down(n - 1);
}
down(500);
