"""Scores programs that a model wrote, in a Terrarium process that stays open.

    with Scorer(["./terrarium", "eval", "HumanEval.jsonl.gz", "--serve", "--credit"]) as scorer:
        rewards = scorer.score([{"task_id": "HumanEval/0", "completion": "    return False\n"}])

Needs nothing but Python 3.9. What a request and an answer hold is in docs/schema/eval-serve.schema.json.
Copy this file into your project.
"""

import itertools
import json
import subprocess
import threading
from concurrent.futures import Future


class Scorer:
    """Any number of threads may call score(); a caller waits where the process is busy."""

    def __init__(self, command):
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        greeting = self._process.stdout.readline()
        if json.loads(greeting or "{}").get("protocol") != "terrarium-eval/1":
            self._process.kill()
            raise RuntimeError(f"{command[0]} did not start: {greeting!r}")
        self._ids = itertools.count()
        self._waiting = {}
        self._lock = threading.Lock()
        threading.Thread(target=self._read, daemon=True).start()

    def submit(self, request):
        """Sends a request, without waiting for its answer; returns a future."""
        future = Future()
        with self._lock:
            id = next(self._ids)
            self._waiting[id] = future
            self._process.stdin.write(json.dumps({**request, "id": id}) + "\n")
            self._process.stdin.flush()
        return future

    def score(self, requests):
        """Returns the answers to a batch, in its order; "reward" is a number from 0 to 1."""
        return [future.result() for future in [self.submit(request) for request in requests]]

    def _read(self):
        for line in self._process.stdout:
            answer = json.loads(line)
            future = self._waiting.pop(answer.pop("id"))
            if "error" in answer:
                future.set_exception(ValueError(answer["error"]))
            else:
                future.set_result(answer)
        for future in self._waiting.values():
            future.set_exception(RuntimeError("the process has ended"))

    def close(self):
        self._process.stdin.close()
        self._process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
