// outcome: completed
// value: {"a": 1}
const stolen = [];
for (const type of [Set, Error, Map, Promise, WeakMap, WeakSet, WeakRef, RegExp, DataView, Date]) {
  Object.defineProperty(type, Symbol.hasInstance, { value: (v) => { stolen.push(v); return false; }, configurable: true });
}
({ a: 1 });
