# outcome: completed
# value: 3
# stdout: ""
import builtins
import sys

sys.displayhook = lambda value: print("hooked", value, sys._getframe(1).f_code.co_filename)
builtins._ = 1
1 + 2
