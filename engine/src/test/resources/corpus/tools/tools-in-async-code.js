// outcome: completed
// tools: add
// value: [3, 7]
async function both() {
  return Promise.all([add(1, 2), add(3, 4)]);
}
both();
