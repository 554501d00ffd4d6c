# outcome: completed
# changes: any
# value: "refused"
import importlib.util
import os

seen = "refused"
target = importlib.util.cache_from_source(os.__file__)
try:
    os.makedirs(os.path.dirname(target), exist_ok=True)
    open(target, "wb").write(b"planted")
    seen = "planted " + target
except OSError:
    pass
seen
