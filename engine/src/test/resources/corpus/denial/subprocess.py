# outcome: completed
# value: ["refused", "refused"]
import os
import subprocess

seen = []
for attempt in (lambda: subprocess.run(["id"], capture_output=True), lambda: os.popen("id").read()):
    try:
        attempt()
        seen.append("ran")
    except (OSError, RuntimeError, NotImplementedError):
        seen.append("refused")
seen
