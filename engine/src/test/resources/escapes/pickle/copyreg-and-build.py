# outcome: completed
# value: "refused"
import copyreg
import pickle


class Quiet:
    def __setstate__(self, state):
        self.got = open(state["path"]).read()


copyreg.pickle(complex, lambda c: (eval, ("open('@SECRET_FILE@').read()",)))
try:
    seen = str(pickle.loads(pickle.dumps(1j)))
except OSError:
    seen = "refused"
seen
