# outcome: completed
# value: [2.0, 3.0, 4.0]
# oracle: python3
from collections import deque


def moving_average(values, size):
    window, total = deque(), 0
    for v in values:
        window.append(v)
        total += v
        if len(window) > size:
            total -= window.popleft()
        if len(window) == size:
            yield total / size


list(moving_average([1, 2, 3, 4, 5], 3))
