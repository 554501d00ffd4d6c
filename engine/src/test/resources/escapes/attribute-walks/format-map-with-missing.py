# outcome: completed
# value: "None None"
import sys


class Trap(dict):
    def __missing__(self, key):
        return sys.modules.get(key) or __import__(key)


"{os.environ[@SECRET_VARIABLE@]} {sys.argv}" and " ".join(
    str(Trap()["os"].environ.get(name)) for name in ("@SECRET_VARIABLE@", "PATH")
)
