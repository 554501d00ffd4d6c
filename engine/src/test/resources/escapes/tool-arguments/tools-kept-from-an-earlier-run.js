// outcome: completed
// tools: echo, twice
// value: null
globalThis.kept = [echo, twice, echo.bind(null, 1), (...a) => echo(...a)];
null
// --- step
// outcome: completed
// value: ["x", "ok", 1, 2]
[kept[0]("x"), kept[1](), kept[2](), kept[3](2)];
// --- step
// outcome: completed
// value: ["ok", "ok", "refused"]
const seen = [];
for (let i = 0; i < 3; i++) {
  try { seen.push(kept[1]()); } catch { seen.push("refused"); }
}
seen;
