# outcome: completed
# tools: add
# value: ["TypeError", true]
try:
    add(1, 2, carry=3)
    seen = None
except Exception as e:
    seen = [type(e).__name__, "carry" in str(e)]
seen
