# outcome: completed
# value: "refused"
import threading

try:
    threading.Thread(target=print).start()
    seen = "started"
except Exception:
    seen = "refused"
seen
