// outcome: completed
// changes: added /workspace/deep/er/x.json
// value: [{"a": 1}, ["x.json"], true]
// oracle: node
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";

await mkdir("deep/er", { recursive: true });
await writeFile("deep/er/x.json", JSON.stringify({ a: 1 }));
const parsed = JSON.parse(await readFile("deep/er/x.json", "utf8"));
export default [parsed, await readdir("deep/er"), (await stat("deep")).isDirectory()];
