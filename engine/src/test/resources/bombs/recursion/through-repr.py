# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
class A:
    def __repr__(self):
        return repr(A())
repr(A())
