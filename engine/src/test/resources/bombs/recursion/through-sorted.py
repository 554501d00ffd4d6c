# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
def f(x):
    return sorted([1, 2], key=f)
f(0)
