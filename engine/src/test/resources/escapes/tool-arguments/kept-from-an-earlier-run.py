# outcome: completed
# tools: echo, twice
# value: null
kept = [echo, twice, [c.cell_contents for c in echo.__globals__["_call"].__closure__]]
None
# --- step
# outcome: completed
# value: ["x", "ok", "ok", "refused"]
seen = [kept[0]("x")]
for _ in range(3):
    try:
        seen.append(kept[1]())
    except ToolError:
        seen.append("refused")
seen
