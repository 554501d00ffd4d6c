# outcome: completed
# value: ["TypeError", "TypeError", "TypeError"]
# tools: add
cells = [c.cell_contents for c in add.__globals__["_call"].__closure__]
invoke = [c for c in cells if "oreign" in type(c).__name__][0]
seen = []
for args in ((0, ["1", "2"], {}), (0, [], {"a": 1, "b": 2, "c": 3}), (0, [1, 2, 3], {})):
    status = invoke(*args)[0]
    seen.append("TypeError" if str(status) == "ARGUMENTS" else str(status))
seen
