# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class M(type):
    def __instancecheck__(cls, x):
        while True:
            pass
class A(metaclass=M):
    pass
isinstance(1, A)
