# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class A:
    def __getattr__(self, name):
        while True:
            pass
A().x
