# outcome: completed
# value: ["enter", "body", "exit ValueError", "after"]
# oracle: python3
from contextlib import contextmanager, suppress

log = []


class Scope:
    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, kind, value, tb):
        log.append("exit " + kind.__name__)
        return True


with Scope():
    log.append("body")
    raise ValueError("swallowed")
with suppress(KeyError):
    {}["x"]
log.append("after")
log
