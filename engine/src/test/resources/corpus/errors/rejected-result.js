// outcome: failed
// error: TypeError
// message: from async
async function work() {
  throw new TypeError("from async");
}
work();
