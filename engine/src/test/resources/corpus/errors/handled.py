# outcome: completed
# value: ["ZeroDivisionError", "KeyError", "IndexError", "finally"]
# oracle: python3
seen = []
for attempt in (lambda: 1 / 0, lambda: {}["x"], lambda: [][0]):
    try:
        attempt()
    except (ZeroDivisionError, LookupError) as e:
        seen.append(type(e).__name__)
try:
    pass
finally:
    seen.append("finally")
seen
