// outcome: completed
const double = (n) => n * 2;
// --- step
// outcome: completed
// call: double [4]
// value: 8
