// outcome: completed
// value: ["Rex says woof", 2, "#hidden", true, 50, ["Dog", "Animal"]]
// oracle: node
class Animal {
  static count = 0;
  #tag = "#hidden";
  constructor(name) {
    this.name = name;
    Animal.count++;
  }
  get tag() {
    return this.#tag;
  }
  speak() {
    return `${this.name} says ${this.sound}`;
  }
}
class Dog extends Animal {
  sound = "woof";
  static {
    this.legs = 4;
  }
}
const rex = new Dog("Rex");
new Dog("Tim");
const area = { w: 5, get size() { return this.w * 10; } };
[rex.speak(), Animal.count, rex.tag, rex instanceof Animal, area.size, [Dog.name, Object.getPrototypeOf(Dog).name]]
