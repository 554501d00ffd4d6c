# outcome: completed
# value: []
import polyglot

reached = []
for name in dir(polyglot):
    thing = getattr(polyglot, name)
    if not callable(thing) or isinstance(thing, type) or name.startswith(("register_", "interop_")):
        continue
    for args in (("java.lang.System",), (object(),), ([],), ("a", "b"), ("a", "b", "c")):
        try:
            result = str(thing(*args))
            if "oracle" in result or "java." in result:
                reached.append((name, result))
        except BaseException as e:
            if "com.oracle" in str(e) or "java." in str(e).replace("java.lang.System", ""):
                reached.append((name, str(e)))
reached
