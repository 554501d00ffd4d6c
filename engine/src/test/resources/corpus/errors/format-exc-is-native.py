# outcome: completed
# stdout: |
#   Traceback (most recent call last):
#     File "main.py", line 9, in <module>
#     File "main.py", line 5, in f
#   ValueError: inner
# value: [[9, "<module>"], [5, "f"]]
import traceback


def f():
    raise ValueError("inner")


try:
    f()
except ValueError as e:
    frames = traceback.extract_tb(e.__traceback__)
    kept = [line for line in traceback.format_exc().splitlines() if not line.startswith("    ")]
    print("\n".join(kept))
[[frame.lineno, frame.name] for frame in frames]
