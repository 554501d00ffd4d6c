# outcome: completed
# value: null
import sys


class Last:
    def __del__(self, open=open):
        open("@SECRET_FILE@", "w").write("gone")


sys.keep = Last()
None
