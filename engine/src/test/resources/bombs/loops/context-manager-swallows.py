# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
class Swallow:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        return True
while True:
    with Swallow():
        while True:
            pass
