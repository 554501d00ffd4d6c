# outcome: completed
# value: ["refused", "refused", "refused"]
import runpy

seen = []
for path in ("@SECRET_FILE@", "/proc/self/environ", "@SECRET_FOLDER@"):
    try:
        seen.append(str(runpy.run_path(path)))
    except (OSError, ImportError):
        seen.append("refused")
seen
