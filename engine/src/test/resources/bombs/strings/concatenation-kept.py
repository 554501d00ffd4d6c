# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
kept, s = [], ''
while True:
    s += 'x' * 1000
    kept.append(s)
