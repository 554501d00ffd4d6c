// outcome: completed
// stdout: "Dear Ada,\nyou owe $12.50.\nDear Bob,\nyou owe $0.00.\n"
// oracle: node
const template = "Dear {{name}},\nyou owe ${{sum}}.";
for (const row of [{ name: "Ada", sum: 12.5 }, { name: "Bob", sum: 0 }]) {
  console.log(template.replace(/\{\{(\w+)\}\}/g, (_, k) => (k === "sum" ? row[k].toFixed(2) : row[k])));
}
