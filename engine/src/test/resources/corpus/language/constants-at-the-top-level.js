// outcome: completed
// value: ["TypeError", "ReferenceError"]
// oracle: node
// known-gap: top-level let, const and class become var, so that a later program may declare the same name
const limit = 1;
const seen = [];
try {
  limit = 2;
} catch (e) {
  seen.push(e.name);
}
try {
  later + 1;
} catch (e) {
  seen.push(e.name);
}
let later = 1;
seen;
