# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class K:
    def __hash__(self):
        while True:
            pass
{K(): 1}
