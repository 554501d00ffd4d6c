// outcome: completed
// value: 3
const { then } = Promise.prototype;
const stolen = [];
Promise.prototype.then = function (...args) {
  stolen.push(...args);
  return Reflect.apply(then, this, args);
};
Object.defineProperty(Promise, Symbol.species, { get() { return Array; } });
Promise.resolve = () => "mine";
export default await new Promise((done) => setTimeout(() => done(3), 1));
