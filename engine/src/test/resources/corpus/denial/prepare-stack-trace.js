// outcome: completed
// value: false
Error.prepareStackTrace = (e, frames) => frames;
const found = [];
const seen = new Set();
function look(o, depth) {
  if (o === null || (typeof o !== "object" && typeof o !== "function") || seen.has(o) || depth > 4) return;
  seen.add(o);
  for (const key of Reflect.ownKeys(o)) {
    let v;
    try {
      v = o[key];
    } catch {
      continue;
    }
    if (typeof v === "string" && /com\.oracle|org\.graalvm/.test(v)) found.push(key);
    look(v, depth + 1);
  }
}
look(new Error("x").stack, 0);
found.length > 0;
