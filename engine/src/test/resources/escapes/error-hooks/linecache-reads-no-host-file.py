# outcome: completed
# value: ["", "", ""]
import linecache

[linecache.getline(name, 1) for name in ("@SECRET_FILE@", "/etc/passwd", "/proc/self/environ")]
