// outcome: completed
// value: []
// tools: echo
const isForeign = (f) => {
  try {
    Function.prototype.toString.call(f);
    return false;
  } catch {
    return true;
  }
};
const found = [];
const seen = new Set();
const walk = (o, path, depth) => {
  if (o === null || (typeof o !== "object" && typeof o !== "function") || seen.has(o) || depth > 8) return;
  seen.add(o);
  if (typeof o === "function" && isForeign(o)) found.push(path);
  let descriptors;
  try {
    descriptors = Object.getOwnPropertyDescriptors(o);
  } catch {
    return;
  }
  for (const key of Reflect.ownKeys(descriptors)) {
    const { value, get, set } = descriptors[key];
    for (const inner of [value, get, set]) walk(inner, `${path}.${String(key)}`, depth + 1);
  }
  walk(Object.getPrototypeOf(o), `${path}.__proto__`, depth + 1);
};
walk(globalThis, "globalThis", 0);
const builtin = globalThis[Symbol.for("terrarium.builtin")];
for (const name of require("module").builtinModules) {
  try {
    walk(builtin(name), name, 0);
  } catch {
    continue;
  }
}
if (seen.size < 1000) found.push(`only ${seen.size} objects`);
found;
