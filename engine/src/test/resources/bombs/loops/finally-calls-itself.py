# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
def f():
    try:
        sum(range(10**12))
    except BaseException:
        f()
    finally:
        f()
f()
