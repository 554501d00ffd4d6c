// outcome: completed
async function later(n) {
  await new Promise((done) => setTimeout(done, 1));
  return n * 2;
}
// --- step
// outcome: completed
// call: later [21]
// value: 42
