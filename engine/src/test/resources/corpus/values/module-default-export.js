// outcome: completed
// value: {"answer": 42}
// oracle: node
export const other = 1;
export default { answer: 41 + other };
