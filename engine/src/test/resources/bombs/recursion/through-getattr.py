# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
class A:
    def __getattr__(self, n):
        return self.y
A().x
