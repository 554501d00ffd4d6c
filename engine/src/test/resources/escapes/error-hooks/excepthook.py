# outcome: failed
# error: ZeroDivisionError
# stderr: ""
import sys

seen = []
sys.excepthook = sys.__excepthook__ = lambda kind, value, tb: print(tb.tb_frame.f_back, file=sys.stderr)
1 / 0
