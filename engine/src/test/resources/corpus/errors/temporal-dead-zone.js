// outcome: failed
// error: ReferenceError
// message-contains: later
// line: 1
later + 1;
let later = 1;
