# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class E(Exception):
    def __str__(self):
        while True:
            pass
raise E()
