# outcome: completed
# changes: any
# value: ["refused", []]
import os
import site
import sys

open("evil.pth", "w").write("import os; os.system('id')\n@SECRET_FOLDER@\n")
known = list(sys.path)
try:
    site.addsitedir("/workspace")
    seen = "loaded"
except OSError:
    seen = "refused"
seen = "refused" if "@SECRET_FOLDER@" not in sys.path else os.listdir("@SECRET_FOLDER@")
[seen, [p for p in sys.path if p not in known and p != "/workspace"]]
