// outcome: completed
function area(r) {
  return Math.round(Math.PI * r * r);
}
// --- step
// outcome: completed
// value: 13
area(2);
