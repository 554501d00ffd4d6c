# outcome: completed
# value: [[0, 1, 1, 2, 3, 5], [1, 2, "done"], ["got 7", "closed"]]
# oracle: python3
from itertools import islice

log = []


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def inner():
    yield 1
    yield 2
    return "done"


def outer():
    result = yield from inner()
    yield result


def listener():
    try:
        while True:
            log.append(f"got {(yield)}")
    finally:
        log.append("closed")


ear = listener()
next(ear)
ear.send(7)
ear.close()
[list(islice(fib(), 6)), list(outer()), log]
