# outcome: completed
# value: []
# tools: echo
import sys

files = set()


def trace(frame, event, arg):
    f = frame
    while f is not None:
        files.add(f.f_code.co_filename)
        f = f.f_back
    return trace


sys.settrace(trace)
echo(1)
open("a.txt", "w").close()
sys.settrace(None)
__import__("os").remove("a.txt")
[name for name in files if name.endswith(".java") or "oracle" in name or "/root" in name or "/tmp" in name]
