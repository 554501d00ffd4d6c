# outcome: completed
# value: ["refused", "refused"]
import os

seen = []
for attempt in (lambda: os.system("id"), lambda: os.fork()):
    try:
        attempt()
        seen.append("ran")
    except (OSError, AttributeError, RuntimeError):
        seen.append("refused")
seen
