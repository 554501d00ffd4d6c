[Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Error].forEach(type => {
  Object.freeze(type.prototype); Object.seal(type); Object.preventExtensions(type);
});
Object.freeze(JSON); Object.freeze(Math); Object.preventExtensions(globalThis);
