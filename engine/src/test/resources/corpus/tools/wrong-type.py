# outcome: completed
# tools: add
# value: ["TypeError", true]
# host-calls: 1
try:
    add("one", 2)
    seen = None
except Exception as e:
    seen = [type(e).__name__, "a" in str(e)]
seen
