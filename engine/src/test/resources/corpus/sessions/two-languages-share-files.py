# outcome: completed
# languages: python, javascript
# changes: added /workspace/shared.json
import json

with open("shared.json", "w") as f:
    json.dump({"n": 20}, f)
# --- step javascript
// outcome: completed
// value: 21
import { readFileSync } from "node:fs";

export default JSON.parse(readFileSync("shared.json", "utf8")).n + 1;
