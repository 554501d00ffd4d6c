// outcome: completed
// limits: wall=2s
var x = 1;
// --- step
// outcome: limit:wall
for (;;) {}
// --- step
// outcome: closed
x;
