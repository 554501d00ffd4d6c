# outcome: completed
# value: []
import importlib

loaded = []
for name in ("java", "__graalpython__", "_ctypes", "_posixsubprocess", "_multiprocessing", "_posixshmem", "mmap", "fcntl",
             "resource", "readline", "faulthandler", "_ssl", "_socket", "_cpython_sre", "_cpython_unicodedata", "_winapi", "nt", "msvcrt"):
    try:
        module = importlib.import_module(name)
        loaded.append((name, sorted(k for k, v in vars(module).items() if callable(v))))
    except ImportError:
        pass
[entry for entry in loaded if entry[1]]
