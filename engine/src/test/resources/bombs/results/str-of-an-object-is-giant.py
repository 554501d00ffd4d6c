# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
class A:
    def __repr__(self):
        return 'x' * 2_000_000_000
    __str__ = __repr__
A()
