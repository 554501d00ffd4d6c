# outcome: completed
# value: []
import gc
import sys

seen = []
sys.unraisablehook = lambda args: seen.append((str(args.exc_value), str(args.object), str(args.exc_traceback and args.exc_traceback.tb_frame.f_back)))


class Dying:
    def __del__(self):
        raise ValueError("in __del__")


Dying()
gc.collect()
[text for texts in seen for text in texts if "com.oracle" in text or "terrarium" in text]
