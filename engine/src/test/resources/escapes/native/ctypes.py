# outcome: completed
# value: ["refused", "refused", "refused", "refused"]
seen = []
for attempt in (
    "import ctypes; ctypes.CDLL('libc.so.6').system(b'id')",
    "import ctypes; ctypes.string_at(0x1000, 8)",
    "import ctypes.util; assert ctypes.util.find_library('c')",
    "import _ctypes; _ctypes.dlopen(None, 0)",
):
    try:
        exec(attempt)
        seen.append("ran")
    except (ImportError, OSError, AssertionError, AttributeError):
        seen.append("refused")
seen
