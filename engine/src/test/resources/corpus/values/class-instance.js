// outcome: completed
// value: {"x": 3, "y": 4}
// oracle: node
class Point {
  #secret = 1;
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  norm() {
    return Math.hypot(this.x, this.y) * this.#secret;
  }
}
new Point(3, 4);
