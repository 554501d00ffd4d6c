// outcome: failed
// error: TypeError
// message-contains: is not a function
// line: 2
// oracle: node
const list = [1, 2];
list.each((x) => x);
