// outcome: completed
// value: []
// tools: echo
const texts = [];
for (const value of [{ then(f) { f(1); } }, { then: 1 }, Promise.reject(new Error("no")).catch(() => {}), (async () => 1)()]) {
  try {
    texts.push(JSON.stringify(await echo(value)));
  } catch (e) {
    texts.push(e.message);
  }
}
export default texts.filter((t) => /java|oracle/.test(t));
