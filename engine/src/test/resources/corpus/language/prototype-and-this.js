// outcome: completed
// value: ["ada", "bob", "undefined", [1, 2], 7]
// oracle: node
function Person(name) {
  this.name = name;
}
Person.prototype.who = function () {
  return this?.name;
};
const ada = new Person("ada");
const loose = ada.who;
Array.prototype.second = function () {
  return this.slice(0, 2);
};
const bound = function () {
  return this.n;
}.bind({ n: 7 });
[ada.who(), loose.call({ name: "bob" }), typeof loose.call(undefined), [1, 2, 3].second(), bound()]
