// outcome: completed
// value: [[1, 2, 3], "range 1-3", 6, ["a", 0]]
// oracle: node
class Range {
  constructor(from, to) {
    Object.assign(this, { from, to });
  }
  *[Symbol.iterator]() {
    for (let n = this.from; n <= this.to; n++) yield n;
  }
  [Symbol.toPrimitive](hint) {
    return hint === "number" ? 6 : `range ${this.from}-${this.to}`;
  }
}
const r = new Range(1, 3);
[[...r], `${r}`, +r, [..."ab"].entries().next().value.reverse()]
