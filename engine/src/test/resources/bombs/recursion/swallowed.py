# outcome: limit:cpu
# limits: depth=200, heap=64MB, cpu=500ms
def f():
    try:
        f()
    except RecursionError:
        f()
while True:
    f()
