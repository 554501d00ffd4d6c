# outcome: completed
# changes: any
# value: ["refused", "refused", "refused"]
import _imp
import importlib.machinery
import importlib.util

open("native.so", "wb").write(b"\x7fELF" + bytes(200))
seen = []
for path in ("/workspace/native.so", "/lib/x86_64-linux-gnu/libc.so.6", "@SECRET_FILE@"):
    loader = importlib.machinery.ExtensionFileLoader("native", path)
    spec = importlib.machinery.ModuleSpec("native", loader, origin=path)
    try:
        seen.append(str(_imp.create_dynamic(spec)))
    except (ImportError, OSError):
        seen.append("refused")
seen
