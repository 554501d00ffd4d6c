# outcome: completed
# value: []
# tools: echo, add
cells = [c.cell_contents for c in echo.__globals__["_call"].__closure__]
invoke = [c for c in cells if "oreign" in type(c).__name__][0]
texts = []
for args in ((), ("x",), (99, [], {}), (-1, [], {}), (0, 5, {}), (0, [], 5), (None, None, None), (2**70, [], {}), (0.5, [], {}), (0, [], {1: 2}), (0, {}, [])):
    try:
        texts.append(str(invoke(*args)))
    except BaseException as e:
        texts.append(str(e) + str(type(e).__mro__))
assert len(texts) == 11
[t for t in texts if "java" in t or "oracle" in t or "Value.as" in t]
