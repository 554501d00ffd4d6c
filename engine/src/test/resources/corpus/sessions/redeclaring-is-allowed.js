// outcome: completed
// value: 1
const data = 1;
data;
// --- step
// outcome: completed
// value: 2
const data = 2;
data;
