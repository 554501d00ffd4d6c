# outcome: failed
# error: RuntimeError
import sys


def profile(frame, event, arg):
    raise RuntimeError("from the profiler")


sys.setprofile(profile)
# --- step
# outcome: completed
# value: "alive"
"alive"
