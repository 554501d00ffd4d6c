// outcome: failed
// error: TypeError
// message-contains: onstant
// line: 3
function raise() {
  const limit = 1;
  limit = 2;
}
raise();
