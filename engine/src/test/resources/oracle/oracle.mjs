// Runs main.js of the current folder as a session would and writes how it ended to result.json.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

/** The corpus's notation of a value, as JSON text since big integers have no other way out. */
function note(value) {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `{"$real":"${value}"}`;
  if (typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (value instanceof Date) return `{"$time":"${value.toISOString()}"}`;
  if (ArrayBuffer.isView(value)) return bytes(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
  if (value instanceof ArrayBuffer) return bytes(Buffer.from(value));
  if (Array.isArray(value) || value instanceof Set) return `[${Array.from(value, note)}]`;
  if (value instanceof Map) return map(value);
  if (typeof value === "object") return object(Object.entries(value));
  return `{"$opaque":null}`;
}

const bytes = (buffer) => `{"$bytes":"${buffer.toString("base64")}"}`;
const object = (entries) => `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${note(v)}`)}}`;

function map(value) {
  const entries = [...value];
  return entries.every(([k]) => typeof k === "string")
    ? object(entries)
    : `{"$map":[${entries.map(([k, v]) => `[${note(k)},${note(v)}]`)}]}`;
}

function describe(e) {
  const place = /main\.m?js:(\d+)/.exec(e?.stack ?? "");
  return JSON.stringify({
    type: e?.name ?? typeof e,
    message: e?.message ?? String(e),
    line: place ? Number(place[1]) : 0,
    traceback: e?.stack ?? "",
  });
}

function write(text) {
  writeFileSync("result.json", text);
}

function fail(e) {
  write(`{"error":${describe(e)}}`);
  process.exit(0);
}

process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);
process.on("beforeExit", () => write(`{"value":${note(result)}}`));

const file = join(process.cwd(), "main.js");
globalThis.require = createRequire(file);
let result;
let script;
try {
  script = new vm.Script(readFileSync(file, "utf8"), { filename: "main.js" });
} catch {
  // A module: scripts have no import, export or top-level await.
}
if (script) {
  result = await script.runInThisContext();
} else {
  copyFileSync(file, "main.mjs");
  result = (await import(pathToFileURL("main.mjs"))).default;
}
