# outcome: completed
# changes: any
# value: []
import os

open("x", "w").close()
did = []
for name in ("/", "/usr", "/usr/lib", "/usr/lib/python3.12", "/dev", "/dev/null", "/workspace", "/tmp", "/etc", "/proc"):
    for attempt in (lambda: os.rename("x", name), lambda: os.rename(name, "/workspace/y"), lambda: os.rmdir(name), lambda: os.remove(name), lambda: os.symlink("/etc", name)):
        try:
            attempt()
            did.append(name)
            break
        except OSError:
            pass
did
