"""Times programs in forks of one prepared CPython: `python3 forkserver.py SECONDS < program`.

The program is never seen before: %d in it becomes a counter. Prints microseconds a program, a line for
each, after as long again of warming up. Nothing limits what the forks do.
"""

import collections, json, os, re, sys, time  # what the programs import is there before the fork

program = sys.stdin.read()
seconds = float(sys.argv[1])


def run(code):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        *body, last = code.rstrip().split("\n")
        names = {}
        exec(compile("\n".join(body), "main.py", "exec"), names)
        os.write(writing, str(eval(compile(last, "main.py", "eval"), names)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        result = pipe.read().decode()
    os.waitpid(child, 0)
    return result


seed = 0
for measured in (False, True):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seed += 1
        code = program.replace("%d", str(seed), 1)
        start = time.perf_counter()
        result = run(code)
        micros = (time.perf_counter() - start) * 1e6
        assert result.endswith(f"; total={66 * seed}"), result
        if measured:
            print(f"{micros:.1f}")
