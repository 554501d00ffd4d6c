# outcome: completed
# changes: any
# value: ["refused", "refused", "done", "done"]
import os

open("x", "w").close()
for name in ("full/inner", "empty", "moved"):
    os.makedirs(name)
seen = []
for source, target in (("x", "empty"), ("moved", "full"), ("moved", "empty"), ("full", "full")):
    try:
        os.rename(source, target)
        seen.append("done")
    except OSError:
        seen.append("refused")
seen
