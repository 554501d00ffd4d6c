# outcome: completed
# value: []
import polyglot

made = []
for name in dir(polyglot):
    cls = getattr(polyglot, name)
    if isinstance(cls, type) and name.startswith("Foreign"):
        for args in ((), ("java.lang.System",)):
            try:
                made.append(str(cls(*args)))
            except (TypeError, RecursionError):
                pass
made
