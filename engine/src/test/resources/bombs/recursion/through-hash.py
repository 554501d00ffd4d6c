# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
t = ()
for _ in range(100_000):
    t = (t,)
hash(t)
