# outcome: completed
# value: ["refused", "refused", "refused"]
# tools: echo
import types

seen = []
for thing in (echo.__globals__["_call"].__closure__[1].cell_contents, open, types.ModuleType("m")):
    try:
        thing.__class__ = type("Other", (), {})
        seen.append(str(thing))
    except (TypeError, AttributeError):
        seen.append("refused")
seen
