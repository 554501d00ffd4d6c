// outcome: failed
// error: SyntaxError
// line: 2
const a = 1;
const b = = 2;
