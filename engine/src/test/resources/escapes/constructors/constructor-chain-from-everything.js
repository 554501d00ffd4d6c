// outcome: completed
// value: []
const found = [];
const starts = [1, "", true, 1n, Symbol(), [], {}, /x/, new Date(), new Map(), new Error(), Promise.resolve(), new Proxy({}, {}), Intl, JSON, Math,
  Reflect, Atomics, globalThis, console, process, Buffer.from("x"), new URL("http://x/"), new AbortController().signal, crypto, performance, require, module];
for (const start of starts) {
  const returned = start.constructor.constructor("return this.process?.mainModule ?? this.Java ?? this.java ?? this.Packages")();
  if (returned !== undefined) found.push(String(returned));
}
found;
