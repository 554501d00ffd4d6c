# outcome: completed
# value: []
import os

got = []
for fd in range(0, 64):
    for attempt in (lambda: os.read(fd, 100), lambda: os.fdopen(fd, "rb", closefd=False).read(100), lambda: os.readlink(f"/proc/self/fd/{fd}")):
        try:
            data = attempt()
            if data:
                got.append((fd, str(data)))
        except (OSError, ValueError, EOFError):
            pass
got
