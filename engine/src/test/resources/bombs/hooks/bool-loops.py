# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class A:
    def __bool__(self):
        while True:
            pass
not A()
