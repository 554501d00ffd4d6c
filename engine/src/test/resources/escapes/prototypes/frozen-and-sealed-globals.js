// outcome: completed
// value: null
// inputs: {"n": 1}
Object.freeze(globalThis.console);
Object.preventExtensions(globalThis);
for (const name of ["Object", "Array", "Promise", "Error", "Reflect", "Function", "WeakMap", "Map", "Set", "Symbol"]) Object.freeze(globalThis[name].prototype ?? globalThis[name]);
null
// --- step
// outcome: completed
// value: 2
1 + 1
