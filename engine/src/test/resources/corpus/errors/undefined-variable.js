// outcome: failed
// error: ReferenceError
// message: totl is not defined
// line: 2
// oracle: node
const total = 1;
totl + 1;
