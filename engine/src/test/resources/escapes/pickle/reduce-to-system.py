# outcome: completed
# value: ["refused", "refused", "refused"]
import os
import pickle


class Evil:
    def __init__(self, function, *args):
        self.what = function, args

    def __reduce__(self):
        return self.what


seen = []
for evil in (Evil(os.system, "id"), Evil(os.popen, "id"), Evil(open, "@SECRET_FILE@")):
    try:
        seen.append(str(pickle.loads(pickle.dumps(evil))))
    except (OSError, pickle.PicklingError, AttributeError, TypeError):
        seen.append("refused")
seen
