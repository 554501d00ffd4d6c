# outcome: completed
# value: "refused"
try:
    import ctypes

    ctypes.CDLL(None)
    seen = "loaded"
except Exception:
    seen = "refused"
seen
