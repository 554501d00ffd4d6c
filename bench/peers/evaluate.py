"""Times the canonical solutions of HumanEval in CPython: `python3 evaluate.py HumanEval.jsonl.gz HOW PARALLEL [WITHOUT]`.

HOW is `process` (one for each sample, as usual harnesses do) or `fork` (of one prepared process, without
limits). WITHOUT names a problem to leave out. Prints microseconds a sample, a line for each pass over all problems.
"""

import gzip, json, os, subprocess, sys, time
import collections, functools, heapq, itertools, math, random, re, string, typing  # there before forks
from concurrent.futures import ThreadPoolExecutor

path, how, parallel, without = sys.argv[1], sys.argv[2], int(sys.argv[3]), (*sys.argv[4:], None)[0]
with gzip.open(path, "rt") as lines:
    problems = [problem for problem in map(json.loads, lines) if problem['task_id'] != without]
programs = [
    f"{p['prompt']}{p['canonical_solution']}\n{p['test']}\n\ncheck({p['entry_point']})\n" for p in problems]


def in_process(program):
    return subprocess.run([sys.executable, "-c", program], stdout=subprocess.DEVNULL).returncode


def all_in_forks():
    running, codes = 0, []
    for program in programs:
        if running == parallel:
            codes.append(os.wait()[1])
            running -= 1
        if os.fork() == 0:
            try:
                sys.stdout = open(os.devnull, "w")
                exec(compile(program, "main.py", "exec"), {"__name__": "__main__"})
                os._exit(0)
            except BaseException:
                os._exit(1)
        running += 1
    return codes + [os.wait()[1] for _ in range(running)]


def all_in_processes():
    with ThreadPoolExecutor(parallel) as threads:
        return list(threads.map(in_process, programs))


for _ in range(1 if how == "process" else 3):
    start = time.perf_counter()
    codes = all_in_processes() if how == "process" else all_in_forks()
    seconds = time.perf_counter() - start
    assert not any(codes), f"{sum(map(bool, codes))} samples failed"
    print(f"{seconds / len(programs) * 1e6:.1f}")
