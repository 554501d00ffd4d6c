# outcome: completed
# value: ["refused", "refused"]
import os
import signal

seen = []
for attempt in (lambda: os.abort(), lambda: signal.raise_signal(signal.SIGABRT)):
    try:
        attempt()
        seen.append("ran")
    except (OSError, AttributeError):
        seen.append("refused")
seen
