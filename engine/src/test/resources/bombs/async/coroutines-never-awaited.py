# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
async def f(n):
    return n
kept = []
while True:
    kept.append(f(len(kept)))
