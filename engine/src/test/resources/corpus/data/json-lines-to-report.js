// outcome: completed
// files: {"events.jsonl": "{\"user\": \"ada\", \"ms\": 12}\n{\"user\": \"bob\", \"ms\": 30}\n\n{\"user\": \"ada\", \"ms\": 18}\n"}
// changes: added /workspace/report.json
// contents: {"/workspace/report.json": "{\"ada\":{\"n\":2,\"mean\":15},\"bob\":{\"n\":1,\"mean\":30}}"}
const fs = require("fs");
const byUser = new Map();
for (const line of fs.readFileSync("events.jsonl", "utf8").split("\n").filter(Boolean)) {
  const { user, ms } = JSON.parse(line);
  byUser.set(user, [...(byUser.get(user) ?? []), ms]);
}
const report = {};
for (const [user, ms] of byUser) report[user] = { n: ms.length, mean: ms.reduce((a, b) => a + b) / ms.length };
fs.writeFileSync("report.json", JSON.stringify(report));
