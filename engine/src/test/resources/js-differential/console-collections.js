console.log(new Map(), new Set(), new Map([['a', 1], [{b: 2}, [3]]]), new Set([1, 'x', {y: 1}]));
console.log(new WeakMap(), new WeakSet());
console.log(new Map([['deep', new Map([['er', new Map([['est', new Map()]])]])]]));
console.log([7][Symbol.iterator]());
console.log(Object.entries({a: 1}), Object.fromEntries([['z', 26]]));
console.log(new Map(Array.from({length: 3}, (_, i) => [i, {square: i * i}])));
class Stack extends Array {}
console.log(Stack.from([1, 2]), new (class Registry extends Map {})([[1, 2]]));
