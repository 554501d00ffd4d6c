# outcome: completed
# value: [["ValueError"], ["KeyError", "KeyError"]]
# oracle: python3
# known-gap: GraalPy 25.0 does not implement except*
seen = []
try:
    raise ExceptionGroup("all", [KeyError("a"), ValueError("b"), KeyError("c")])
except* ValueError as group:
    seen.append([type(e).__name__ for e in group.exceptions])
except* KeyError as group:
    seen.append([type(e).__name__ for e in group.exceptions])
seen
