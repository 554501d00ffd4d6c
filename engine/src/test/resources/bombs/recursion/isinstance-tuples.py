# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
t = (int,)
for _ in range(100_000):
    t = (t,)
isinstance('x', t)
