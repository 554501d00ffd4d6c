# outcome: completed
# value: ["refused", "refused", "refused"]
exec("def f(): return (lambda: 0)", scope := {"__builtins__": {}})
function = scope["f"]
everything = getattr(function, "__builtins__", None) or function.__globals__["__builtins__"] or __builtins__
everything = getattr(everything, "__dict__", everything)
seen = []
for attempt in (
    lambda: everything["open"]("@SECRET_FILE@").read(),
    lambda: everything["__import__"]("subprocess").check_output(["id"]),
    lambda: everything["eval"]("__import__('java').type('java.lang.System')"),
):
    try:
        seen.append(attempt())
    except (OSError, ImportError):
        seen.append("refused")
seen
