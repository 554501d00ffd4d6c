// outcome: failed
// error: Error
const e = new Error("x");
for (const name of ["toString", "constructor", "exitCode", "code", "cause", "stack", "message", "name"]) {
  Object.defineProperty(e, name, { get() { throw new Error("in " + name); } });
}
throw e;
