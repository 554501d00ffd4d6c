# outcome: limit:depth
# limits: depth=100, cpu=60s, heap=64MB
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        d[K()] = 1
        del d[next(iter(d))]
        return False
d = {K(): 1}
while True:
    d.get(K())
