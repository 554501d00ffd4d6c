# outcome: completed
# changes: added /workspace/deep/er/x.json
# value: [["deep/er/x.json"], ".json", true, false, 7]
# oracle: python3
from pathlib import Path

p = Path("deep") / "er" / "x.json"
p.parent.mkdir(parents=True, exist_ok=True)
p.write_text('{"a":1}', encoding="utf-8")
[[str(f) for f in Path(".").rglob("*.json")], p.suffix, p.exists(), Path("nope").exists(), p.stat().st_size]
