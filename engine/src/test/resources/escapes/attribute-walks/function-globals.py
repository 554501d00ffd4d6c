# outcome: completed
# value: []
# tools: echo
import builtins
import os

reached, todo, seen = [], [echo, open, exit, input, os.getpid, os.system, print, builtins], set()
while todo:
    thing = todo.pop()
    if id(thing) in seen or len(seen) > 3000:
        continue
    seen.add(id(thing))
    if "com.oracle" in repr(thing) or "dev.terrarium" in str(thing):
        reached.append(str(thing))
    for name in ("__globals__", "__closure__", "__self__", "__func__", "__wrapped__", "__dict__", "cell_contents"):
        try:
            inner = getattr(thing, name)
        except Exception:
            continue
        if isinstance(inner, dict):
            todo += list(inner.values())
        else:
            todo += inner if isinstance(inner, tuple) else [inner]
assert len(seen) > 100
reached
