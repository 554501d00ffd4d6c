// outcome: completed
// value: [0, 1, 4]
// oracle: node
async function* squares(n) {
  for (let i = 0; i < n; i++) {
    await null;
    yield i * i;
  }
}
const out = [];
for await (const s of squares(3)) out.push(s);
export default out;
