class Shape { area() { return 0; } toString() { return `${this.constructor.name}(${this.area().toFixed(2)})`; } }
class Circle extends Shape { constructor(r) { super(); this.r = r; } area() { return Math.PI * this.r ** 2; } }
class Square extends Shape { #s; constructor(s) { super(); this.#s = s; } area() { return this.#s ** 2; } static unit() { return new Square(1); } }
console.log(`${new Circle(1)}`, String(Square.unit()), [new Circle(2), new Square(3)]);
const mixin = (Base) => class extends Base { hello() { return 'hi ' + this.area(); } };
console.log(new (mixin(Square))(4).hello());
class Temp { static #count = 0; static inc() { return ++Temp.#count; } static { Temp.inc(); } accessor = 1; }
console.log(Temp.inc(), new Temp());
const o = {toString: () => 'o', valueOf: () => 42, [Symbol.toPrimitive](hint) { return hint; }};
console.log(`${o}`, +o, o + '');
console.log(Object.getOwnPropertyNames(Circle.prototype), new Circle(1) instanceof Shape);
