# outcome: completed
# value: null
import builtins

builtins.open.__defaults__ = ("@SECRET_FILE@",)
builtins.open.__kwdefaults__ = {"mode": "w"}
builtins.exit.__code__ = (lambda code=None: 7).__code__
None
# --- step
# outcome: completed
# value: ["refused", 7]
try:
    seen = str(open("@SECRET_FILE@", "r"))
except Exception:
    seen = "refused"
[seen, exit()]
