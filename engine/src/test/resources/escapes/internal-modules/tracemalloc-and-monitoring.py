# outcome: completed
# value: []
import gc
import sys
import tracemalloc

found = []
try:
    tracemalloc.start()
    found += [str(s) for s in tracemalloc.take_snapshot().traces if "/root" in str(s)]
except (RuntimeError, NotImplementedError, AttributeError):
    pass
for name in ("get_objects", "get_referrers", "get_referents"):
    function = getattr(gc, name, lambda *a: [])
    try:
        for thing in function(print) if name != "get_objects" else function():
            if "com.oracle" in repr(thing):
                found.append(repr(thing))
    except NotImplementedError:
        pass
found
