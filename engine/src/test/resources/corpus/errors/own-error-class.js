// outcome: failed
// error: OutOfStock
// message: 7 wanted, 2 left
// line: 9
class OutOfStock extends Error {
  constructor(wanted, left) {
    super(`${wanted} wanted, ${left} left`);
    this.name = "OutOfStock";
    this.left = left;
  }
}

throw new OutOfStock(7, 2);
