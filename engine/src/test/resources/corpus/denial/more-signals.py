# outcome: completed
# value: ["refused", "refused", "refused", "refused", "refused"]
import os
import signal
import threading

seen = []
for attempt in (
    lambda: signal.raise_signal(signal.SIGTERM),
    lambda: signal.setitimer(signal.ITIMER_REAL, 1),
    lambda: signal.pthread_kill(threading.get_ident(), signal.SIGTERM),
    lambda: os.killpg(0, signal.SIGTERM),
    lambda: signal.set_wakeup_fd(0),
):
    try:
        attempt()
        seen.append("done")
    except OSError:
        seen.append("refused")
seen
