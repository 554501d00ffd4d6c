# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import functools
@functools.lru_cache(None)
def f(n):
    return [n]
i = 0
while True:
    f(i)
    i += 1
