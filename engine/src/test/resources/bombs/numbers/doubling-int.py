# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
kept = []
while True:
    kept.append(1 << (2_000_000 + len(kept)))
