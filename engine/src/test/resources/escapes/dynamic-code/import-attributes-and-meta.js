// outcome: completed
// value: []
const found = [];
for (const [name, options] of [["/workspace/none.json", { with: { type: "json" } }], ["@SECRET_FILE@", { with: { type: "json" } }], ["@SECRET_FILE@", { with: { type: "text" } }], ["@SECRET_FILE@", { get with() { throw new Error("attr"); } }], [{ toString() { return "@SECRET_FILE@"; } }, undefined]]) {
  try {
    found.push(String((await import(name, options)).default));
  } catch (e) {
    if (/java|oracle/.test(String(e?.message))) found.push(e.message);
  }
}
for (const key of Reflect.ownKeys(import.meta)) {
  if (/\/root|\/tmp|jar:/.test(String(import.meta[key]))) found.push(String(import.meta[key]));
}
export default found;
