# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class D:
    def __set_name__(self, owner, name):
        while True:
            pass
class A:
    x = D()
