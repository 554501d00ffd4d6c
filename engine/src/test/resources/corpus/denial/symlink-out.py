# outcome: completed
# changes: any
# value: "refused"
import os

try:
    os.symlink("/etc/passwd", "link")
    open("link").read()
    seen = "read"
except OSError:
    seen = "refused"
seen
