// outcome: completed
// value: []
const found = [];
Error.stackTraceLimit = 1000;
Error.prepareStackTrace = (error, frames) => {
  for (const frame of Array.isArray(frames) ? frames : []) {
    for (const name of ["getThis", "getFunction", "getFileName", "getEvalOrigin", "getScriptNameOrSourceURL", "getTypeName"]) {
      const value = frame[name]?.();
      if (typeof value === "string" && /\/root|oracle|terrarium/.test(value)) found.push(value);
      if (typeof value === "function" || (typeof value === "object" && value !== null && value !== globalThis)) found.push(name);
    }
  }
  return "mine";
};
try { require("fs").readFileSync("/etc/passwd"); } catch (e) { String(e.stack); }
try { null.x; } catch (e) { String(e.stack); }
try { (function f() { f(); })(); } catch (e) { String(e.stack); }
found;
