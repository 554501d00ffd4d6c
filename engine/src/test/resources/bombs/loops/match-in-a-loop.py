# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
def f(n):
    while True:
        match n:
            case [*_, int()]:
                n = [1, 2]
            case _:
                n = [3]
f(0)
