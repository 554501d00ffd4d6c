# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
class A:
    pass
kept = []
while True:
    a = A()
    a.x = len(kept)
    kept.append(a)
