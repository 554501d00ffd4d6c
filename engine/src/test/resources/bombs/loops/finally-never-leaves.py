# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
def f():
    try:
        return 1
    finally:
        while True:
            pass
f()
