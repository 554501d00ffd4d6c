# outcome: completed
# value: []
import builtins

found = []
for name in dir(builtins):
    thing = getattr(builtins, name)
    if name.startswith("__") and callable(thing) and name not in ("__import__", "__build_class__", "__loader__"):
        for args in ((), ("x",), (1, 2), (object(), "a", {})):
            try:
                text = str(thing(*args))
            except Exception as e:
                text = str(e)
            if "com.oracle" in text or "java." in text:
                found.append((name, text))
found
