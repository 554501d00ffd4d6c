# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
kept = []
while True:
    try:
        raise ValueError(len(kept))
    except ValueError as e:
        kept.append(e)
