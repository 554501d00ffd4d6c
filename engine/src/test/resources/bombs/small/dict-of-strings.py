# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
d = {}
while True:
    d['key%d' % len(d)] = len(d)
