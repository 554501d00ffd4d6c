# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
i = 0
while True:
    exec('x%d = 1' % i, {})
    i += 1
