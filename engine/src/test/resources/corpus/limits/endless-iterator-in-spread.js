// outcome: limit:wall
// limits: wall=300ms, allocation=100GB
const forever = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
for (const _ of forever) {
}
