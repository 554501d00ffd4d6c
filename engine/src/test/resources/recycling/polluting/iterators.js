Array.prototype[Symbol.iterator] = function* () { yield 'evil'; };
Object.getPrototypeOf([].values()).next = () => ({ done: true });
Object.defineProperty(Array, Symbol.species, { value: Map });
String.prototype[Symbol.iterator] = null; Map.prototype.forEach = null; Set.prototype[Symbol.iterator] = null;
Object.getPrototypeOf(function* () {}).evil = 1; Object.getPrototypeOf(async function () {}).evil = 1;
