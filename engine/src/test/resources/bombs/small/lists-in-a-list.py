# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
kept = []
while True:
    kept.append([len(kept)])
