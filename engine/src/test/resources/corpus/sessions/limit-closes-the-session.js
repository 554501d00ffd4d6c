// outcome: completed
// limits: wall=400ms
var x = 1;
// --- step
// outcome: limit:wall
for (;;) {}
// --- step
// outcome: closed
x;
