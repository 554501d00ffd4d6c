// outcome: failed
// error: SyntaxError
function f() {
  return 1;
