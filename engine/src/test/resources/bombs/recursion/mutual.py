# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
def f():
    g()
def g():
    f()
f()
