# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
def g():
    while True:
        try:
            yield 1
        except GeneratorExit:
            while True:
                pass
x = g()
next(x)
x.close()
