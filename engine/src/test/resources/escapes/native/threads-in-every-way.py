# outcome: completed
# value: []
import _thread
import threading

did = []
attempts = {
    "start_new_thread": lambda: _thread.start_new_thread(print, ()),
    "start_new": lambda: _thread.start_new(print, ()),
    "joinable": lambda: _thread.start_joinable_thread(print),
    "Thread": lambda: threading.Thread(target=print).start(),
    "Timer": lambda: threading.Timer(0, print).start(),
    "thread pool": lambda: __import__("multiprocessing.pool").pool.ThreadPool(1),
}
for name, attempt in attempts.items():
    try:
        attempt()
        did.append(name)
    except (OSError, RuntimeError, AttributeError, ImportError):
        pass
did
