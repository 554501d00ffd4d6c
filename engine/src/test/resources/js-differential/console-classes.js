class Point {
  #hidden = 1;
  constructor(x, y) { this.x = x; this.y = y; }
  get norm() { return Math.hypot(this.x, this.y); }
  static origin = new Point(0, 0);
}
class Named extends Point {
  get [Symbol.toStringTag]() { return 'Tag'; }
}
console.log(new Point(1, 2), Point, new Named(3, 4), Named);
console.log([new Point(1, 2)], {p: new Point(5, 6)});
function Old(a) { this.a = a; }
console.log(new Old(1), Old, new (class {})());
console.log(function () {}, () => {}, async () => {}, function* gen() {}, async function* agen() {});
const util = require('util');
class Custom { [util.inspect.custom](depth, options) { return `<custom ${typeof depth}>`; } }
console.log(new Custom(), [new Custom()]);
