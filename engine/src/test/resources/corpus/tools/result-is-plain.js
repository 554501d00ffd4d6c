// outcome: completed
// tools: lookup
// value: [true, true, "MATH,CODE", "{\"city\":\"Paris\",\"zip\":\"75001\"}"]
const person = lookup("ada");
[
  Array.isArray(person.tags),
  Object.keys(person).includes("age"),
  person.tags.map((t) => t.toUpperCase()).join(),
  JSON.stringify(person.address),
];
