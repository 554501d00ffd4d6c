# outcome: completed
# value: ["refused", "refused", "refused"]
import getpass
import os
import sys

seen = []
for attempt in (lambda: input(), lambda: open("/dev/tty").read(), lambda: os.read(0, 10) or 1 / 0):
    try:
        seen.append(attempt())
    except (EOFError, OSError, ZeroDivisionError):
        seen.append("refused")
seen
