# outcome: completed
# value: "refused RuntimeError"
import threading

try:
    threading.Thread(target=print).start()
    seen = "started"
except Exception as e:
    seen = "refused " + type(e).__name__
seen
