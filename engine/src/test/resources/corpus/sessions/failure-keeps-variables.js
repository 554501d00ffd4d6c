// outcome: failed
// error: TypeError
// line: 2
var kept = [1];
null.x;
// --- step
// outcome: completed
// value: [1, 2]
[...kept, 2];
