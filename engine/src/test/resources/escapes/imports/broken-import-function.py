# outcome: failed
# error: RuntimeError
import builtins


def no(*args, **kwargs):
    raise RuntimeError("builtins are mine")


builtins.__import__ = no
builtins.len = builtins.isinstance = builtins.type = builtins.str = no
None
# --- step
# outcome: failed
# error: ZeroDivisionError
1 / 0
