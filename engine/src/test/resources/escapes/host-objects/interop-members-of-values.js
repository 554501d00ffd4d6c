// outcome: completed
// value: []
// tools: lookup
const person = lookup("ada");
const found = [];
for (const thing of [person, person.address, person.tags, lookup]) {
  for (const name of ["class", "getClass", "hashCode", "wait", "notify", "invoke", "__proto__.class", "forName", "static", "javaClass", "members", "asHostObject"]) {
    if (thing[name] !== undefined) found.push(name);
  }
}
found;
