// outcome: completed
// value: [[0, 1, 1, 2, 3, 5], [1, 2, "done"], ["got 7", "closed"]]
// oracle: node
const log = [];
function* fib() {
  for (let [a, b] = [0, 1]; ; [a, b] = [b, a + b]) yield a;
}
function* take(n, source) {
  for (const v of source) {
    if (n-- <= 0) return;
    yield v;
  }
}
function* inner() {
  yield 1;
  yield 2;
  return "done";
}
function* outer() {
  yield yield* inner();
}
function* listener() {
  try {
    for (;;) log.push(`got ${yield}`);
  } finally {
    log.push("closed");
  }
}
const ear = listener();
ear.next();
ear.next(7);
ear.return();
[[...take(6, fib())], [...outer()], log]
