// outcome: failed
// error: TypeError
// message-contains: onstant
// line: 2
const limit = 1;
limit = 2;
