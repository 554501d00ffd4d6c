# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class K:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        while True:
            pass
{K(), K()}
