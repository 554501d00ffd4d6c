# outcome: completed
# tools: add
# value: ["TypeError", true]
try:
    add(1)
    seen = None
except Exception as e:
    seen = [type(e).__name__, "b" in str(e)]
seen
