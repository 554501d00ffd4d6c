// outcome: completed
// value: []
const names = ["Java", "Packages", "Polyglot", "Graal", "load", "print", "quit", "java"];
const found = [];
for (const name of names) {
  for (const code of [name, `this.${name}`, `globalThis["${name}"]`, `var ${name}2 = ${name}; ${name}2`, `delete globalThis.${name}; ${name}`, `(class { static { globalThis.got = ${name} } })`]) {
    for (const run of [eval, (c) => Function(`return (${c})`)(), (c) => new (class extends Function {})(`return (${c})`)()]) {
      try {
        const value = run(code);
        if (value !== undefined && !String(value).startsWith("class")) found.push([name, code]);
      } catch { }
    }
  }
}
found;
