# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class M(type):
    @classmethod
    def __prepare__(cls, name, bases):
        while True:
            pass
class A(metaclass=M):
    pass
