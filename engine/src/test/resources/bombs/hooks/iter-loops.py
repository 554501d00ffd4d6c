# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class A:
    def __iter__(self):
        return self
    def __next__(self):
        while True:
            pass
list(A())
