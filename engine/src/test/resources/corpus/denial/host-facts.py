# outcome: completed
# value: ["refused", "refused", "refused", 2, 1000, 1, "sandbox"]
import os

seen = []
for attempt in (
    lambda: os.sysconf("SC_NPROCESSORS_ONLN"),
    lambda: os.sysconf("SC_PHYS_PAGES"),
    lambda: os.getloadavg(),
):
    try:
        attempt()
        seen.append("told")
    except OSError:
        seen.append("refused")
seen + [os.getpid(), os.getuid(), os.cpu_count(), os.uname().nodename]
