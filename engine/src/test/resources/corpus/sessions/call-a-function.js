// outcome: completed
function describe(name, items, times = 1) {
  return { name: name.toUpperCase(), n: items.length * times };
}
// --- step
// outcome: completed
// call: describe ["ada", [1, 2, 3]]
// value: {"name": "ADA", "n": 3}
// --- step
// outcome: failed
// call: nowhere [1]
// message-contains: nowhere
// error: ReferenceError
