// outcome: completed
// value: 7
// inputs: {"n": 7}
for (const name of ["n", "Object", "Array", "Promise", "Error", "console", "setTimeout", "Symbol", "Reflect", "Map"]) {
  const value = globalThis[name];
  Object.defineProperty(globalThis, name, { get() { return value; }, set() { throw new Error("mine"); }, configurable: true });
}
n
// --- step
// outcome: completed
// inputs: {"n": 8}
// value: 8
n
