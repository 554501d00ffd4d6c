# outcome: completed
# value: null
import sys

frames = []
sys.settrace(lambda frame, event, arg: frames.append((frame.f_code.co_filename, sorted(frame.f_globals), str(frame.f_locals))))
None
# --- step
# outcome: completed
# value: []
sys.settrace(None)
[f for f in frames if "Lambda" in str(f) or "com.oracle" in str(f) or "Proxy" in str(f)]
