// outcome: completed
// tools: lookup
// stdout: "2 people, mean age 40.5\n"
// value: ["Bob", "Ada"]
// host-calls: 2
const people = ["ada", "bob"].map((key) => lookup(key));
console.log(`${people.length} people, mean age ${people.reduce((s, p) => s + p.age, 0) / people.length}`);
people.sort((a, b) => b.age - a.age).map((p) => p.name);
