# outcome: completed
# changes: any
# value: ["refused", "refused", "refused"]
import os

seen = []
for attempt in (lambda: os.open("@SECRET_FILE@", os.O_RDWR), lambda: os.chroot("/"), lambda: os.mknod("/workspace/dev", 0o600, 1)):
    try:
        seen.append(attempt())
    except OSError:
        seen.append("refused")
seen
