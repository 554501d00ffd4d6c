# outcome: failed
# error: SystemError
import _multibytecodec
import sys

for name in sys.builtin_module_names:
    for value in list(vars(__import__(name)).values()):
        if type(value).__name__ == "PyCapsule":
            repr(value)
