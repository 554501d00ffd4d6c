// outcome: completed
// value: 41
var x = 41;
x;
// --- step
// outcome: completed
// value: 42
x += 1;
x;
