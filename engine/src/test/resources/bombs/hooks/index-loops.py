# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class A:
    def __index__(self):
        while True:
            pass
[1, 2, 3][A()]
