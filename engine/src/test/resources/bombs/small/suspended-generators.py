# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
def g(n):
    yield n
    yield n
kept = []
while True:
    x = g(len(kept))
    next(x)
    kept.append(x)
