# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
s = set()
while True:
    s.add(len(s) + 0.5)
