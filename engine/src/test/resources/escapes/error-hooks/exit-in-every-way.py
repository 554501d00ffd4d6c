# outcome: completed
# value: ["SystemExit", "SystemExit", "SystemExit", "SystemExit"]
import os
import sys

seen = []
for attempt in (lambda: os._exit(3), lambda: sys.exit(3), lambda: exit(3), lambda: quit()):
    try:
        attempt()
        seen.append("went on")
    except BaseException as e:
        seen.append(type(e).__name__)
seen
