# outcome: completed
# value: ["PermissionError", "/etc/passwd", 13]
try:
    open("/etc/passwd")
    seen = None
except OSError as e:
    seen = [type(e).__name__, e.filename, e.errno]
seen
