// outcome: completed
// value: [[], [], "refused"]
const found = [];
const seen = new Set();
const walk = (o, depth) => {
  if (typeof o === "string" && o.startsWith("canary-")) found.push(o);
  if (o === null || (typeof o !== "object" && typeof o !== "function") || seen.has(o) || depth > 6) return;
  seen.add(o);
  for (const key of Reflect.ownKeys(o)) {
    if (String(key).includes("neighbour")) found.push(String(key));
    try { walk(o[key], depth + 1); } catch { }
  }
};
walk(globalThis, 0);
let file;
try { file = require("fs").readFileSync("/workspace/secret.txt", "utf8"); } catch { file = "refused"; }
[found, Object.keys(globalThis).filter((k) => k === "secret"), file];
