// outcome: failed
// error: ReferenceError
// message-contains: later
// line: 2
function early() {
  return later + 1;
  let later = 1;
}
early();
