# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
def f(n):
    return f(n + 1)
f(0)
