# outcome: completed
# value: [[0, 1, 3, 6], [["a", 2], ["b", 1]], [[1, 2], [1, 3], [2, 3]], 120, 832040]
# oracle: python3
from functools import lru_cache, partial, reduce
from itertools import accumulate, combinations, groupby


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


[
    list(accumulate(range(4))),
    [[k, len(list(g))] for k, g in groupby("aab")],
    list(combinations([1, 2, 3], 2)),
    partial(reduce, lambda a, b: a * b)(range(1, 6)),
    fib(30),
]
