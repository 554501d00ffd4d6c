# outcome: completed
# files: {"conf.py": "N = 1\n"}
# changes: modified /workspace/conf.py
# value: [1, 2]
import importlib

import conf

first = conf.N
with open("conf.py", "w") as f:
    f.write("N = 2  # changed\n")
importlib.invalidate_caches()
importlib.reload(conf)
[first, conf.N]
