# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class D:
    def __get__(self, *a):
        while True:
            pass
class A:
    x = D()
A().x
