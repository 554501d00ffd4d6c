// outcome: completed
// files: {"sales.csv": "region,product,units,price\nnorth,tea,3,2.50\nsouth,tea,1,2.50\nnorth,coffee,2,4.00\n"}
// stdout: "north 15.50\nsouth 2.50\n"
// value: {"north": 15.5, "south": 2.5}
import { readFileSync } from "node:fs";

const [header, ...lines] = readFileSync("sales.csv", "utf8").trim().split("\n");
const names = header.split(",");
const totals = {};
for (const line of lines) {
  const cells = line.split(",");
  const row = Object.fromEntries(names.map((n, i) => [n, cells[i]]));
  totals[row.region] = (totals[row.region] ?? 0) + row.units * row.price;
}
for (const [region, total] of Object.entries(totals).sort()) console.log(region, total.toFixed(2));
export default totals;
