// outcome: completed
// value: []
const builtin = globalThis[Symbol.for("terrarium.builtin")];
const found = [];
for (const name of ["prelude", "errors", "clone", "inspect", "internals", "host", "../prelude", "/etc/passwd", "node:internal/bootstrap", "constructor", "__proto__", "toString", "hasOwnProperty", "child_process", "net"]) {
  for (const get of [builtin, require]) {
    try {
      const got = get(name);
      if (got !== undefined) found.push(name);
    } catch { }
  }
}
found;
