# outcome: completed
# value: []
import os
import signal
import _signal
import _thread

did = []
attempts = {
    "ignore": lambda: signal.signal(signal.SIGTERM, signal.SIG_IGN),
    "handler": lambda: signal.signal(signal.SIGINT, lambda *a: None),
    "raise": lambda: signal.raise_signal(signal.SIGTERM),
    "alarm": lambda: signal.alarm(1),
    "itimer": lambda: signal.setitimer(signal.ITIMER_REAL, 0.1),
    "kill": lambda: os.kill(os.getpid(), signal.SIGTERM),
    "pthread_kill": lambda: signal.pthread_kill(1, signal.SIGTERM),
    "wakeup": lambda: signal.set_wakeup_fd(1),
    "interrupt": lambda: _thread.interrupt_main(),
    "pause": lambda: signal.pause(),
}
for name, attempt in attempts.items():
    try:
        attempt()
        did.append(name)
    except (OSError, AttributeError, ValueError):
        pass
did
