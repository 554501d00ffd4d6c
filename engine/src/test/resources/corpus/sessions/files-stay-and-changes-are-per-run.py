# outcome: completed
# changes: added /workspace/a.txt
with open("a.txt", "w") as f:
    f.write("1")
# --- step
# outcome: completed
# changes: none
# value: "1"
open("a.txt").read()
# --- step
# outcome: completed
# changes: removed /workspace/a.txt
import os

os.remove("a.txt")
