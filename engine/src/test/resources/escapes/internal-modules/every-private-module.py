# outcome: completed
# value: []
import pkgutil
import sys

found = []
names = {m.name for m in pkgutil.iter_modules() if m.name.startswith("_")} | {n for n in sys.stdlib_module_names if n.startswith("_")}
for name in sorted(names - {"_pyrepl", "__main__"}):
    try:
        module = __import__(name)
    except BaseException as e:
        if "oracle" in str(e) or "/root" in str(e):
            found.append((name, str(e)))
        continue
    texts = [str(v) for k, v in list(vars(module).items()) if isinstance(v, (str, bytes, list, dict, tuple)) and k != "__builtins__"]
    found += [(name, t[:80]) for t in texts if "/root" in t or "com.oracle" in t or ".m2" in t]
assert len(names) > 50
found
