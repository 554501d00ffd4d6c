# outcome: completed
# value: ["refused", "refused", "refused"]
attempts = [
    "ℊ = __𝓲mport__('java').type('java.lang.System')",
    "__import__('𝐨𝐬'.encode('ascii', 'ignore').decode() or 'os').ſystem('id')",
    "getattr(__import__('os'), '\\u0073ystem')('id')",
]
seen = []
for attempt in attempts:
    try:
        exec(attempt)
        seen.append("ran")
    except (ImportError, OSError, AttributeError):
        seen.append("refused")
seen
