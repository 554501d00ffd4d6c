# outcome: completed
# files: {"events.jsonl": "{\"user\": \"ada\", \"ms\": 12}\n{\"user\": \"bob\", \"ms\": 30}\n\n{\"user\": \"ada\", \"ms\": 18}\n"}
# changes: added /workspace/report.json
# contents: {"/workspace/report.json": "{\"ada\": {\"n\": 2, \"mean\": 15.0}, \"bob\": {\"n\": 1, \"mean\": 30.0}}"}
import json
from pathlib import Path

by_user = {}
for line in Path("events.jsonl").read_text().splitlines():
    if line.strip():
        event = json.loads(line)
        by_user.setdefault(event["user"], []).append(event["ms"])
report = {user: {"n": len(ms), "mean": sum(ms) / len(ms)} for user, ms in sorted(by_user.items())}
_ = Path("report.json").write_text(json.dumps(report))
