// outcome: limit:allocation
// limits: allocation=100MB, wall=60s, cpu=60s
const kept = [];
for (;;) kept.push({ id: kept.length, text: "x" + kept.length });
