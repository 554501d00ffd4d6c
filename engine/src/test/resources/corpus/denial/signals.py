# outcome: completed
# value: ["refused", "refused", "refused"]
import os
import signal

seen = []
for attempt in (
    lambda: signal.signal(signal.SIGTERM, signal.SIG_IGN),
    lambda: signal.alarm(1),
    lambda: os.kill(os.getpid(), 0),
):
    try:
        attempt()
        seen.append("done")
    except (OSError, ValueError, AttributeError, RuntimeError):
        seen.append("refused")
seen
