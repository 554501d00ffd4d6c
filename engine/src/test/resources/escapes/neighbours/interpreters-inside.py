# outcome: completed
# value: ["refused", "refused", "refused"]
seen = []
for name in ("_xxsubinterpreters", "_interpreters", "_testcapi"):
    try:
        module = __import__(name)
        seen.append(str(module.create()))
    except (ImportError, AttributeError):
        seen.append("refused")
seen
