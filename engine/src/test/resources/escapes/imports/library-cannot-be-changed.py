# outcome: completed
# value: ["refused", "refused", "refused", "refused"]
import os

import json as module

seen = []
for attempt in (
    lambda: open(module.__file__, "a").write("\nplanted = 1\n"),
    lambda: os.rename(module.__file__, "/workspace/stolen.py"),
    lambda: os.mkdir(os.path.dirname(os.__file__) + "/planted"),
    lambda: os.remove(os.__file__),
):
    try:
        seen.append(str(attempt()))
    except OSError:
        seen.append("refused")
seen
