"""Times a function of a program in steady state: `python3 steady.py SECONDS ARGUMENT < program`.

The program defines `work`. Prints microseconds a call, a line for each, after as long again of warming up.
"""

import sys, time

seconds, argument = float(sys.argv[1]), int(sys.argv[2])
names = {}
exec(compile(sys.stdin.read(), "main.py", "exec"), names)

for measured in (False, True):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        start = time.perf_counter_ns()
        names["work"](argument)
        if measured:
            print((time.perf_counter_ns() - start) / 1000)
