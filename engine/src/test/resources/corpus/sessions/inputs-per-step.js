// outcome: completed
// inputs: {"n": 1}
// value: 2
n + 1;
// --- step
// outcome: completed
// inputs: {"n": 10}
// value: 11
n + 1;
