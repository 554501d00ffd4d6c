# outcome: completed
# value: "fallback"
try:
    import ujson as json
    kind = "fast"
except ImportError:
    import json
    kind = "fallback"
kind
