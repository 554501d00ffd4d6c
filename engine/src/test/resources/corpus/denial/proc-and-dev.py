# outcome: completed
# value: ["refused", "refused", "refused"]
seen = []
for path in ("/proc/self/environ", "/proc/self/maps", "/dev/mem"):
    try:
        open(path, "rb").read(1)
        seen.append("read")
    except OSError:
        seen.append("refused")
seen
