# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class A:
    def __repr__(self):
        while True:
            pass
A()
