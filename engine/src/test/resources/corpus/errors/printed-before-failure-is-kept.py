# outcome: failed
# error: RuntimeError
# stdout: "1\n2\nno newline"
# stderr: "warned\n"
# line: 6
import sys

print(1)
print(2)
print("no newline", end=""); print("warned", file=sys.stderr)
raise RuntimeError("after output")
