# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
def g():
    yield from g()
list(g())
