# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
kept = []
def make(n):
    return lambda: n + len(kept)
while True:
    kept.append(make(len(kept)))
