# outcome: completed
# value: null
import collections
import sys

files = []


class Watching(collections.UserDict):
    @property
    def data(self):
        frame = sys._getframe()
        while frame is not None:
            scope = [str(v) for k, v in frame.f_locals.items() if callable(v)]
            files.append((frame.f_code.co_filename, sorted(frame.f_globals)[:5], scope))
            frame = frame.f_back
        return {"a": 1}

    @data.setter
    def data(self, value):
        pass


watching = Watching()
None
# --- step
# outcome: completed
# value: {"a": 1}
watching
# --- step
# outcome: completed
# value: [true, []]
[len(files) > 0, [f for f in files if "Lambda" in str(f) or "com.oracle" in str(f)]]
