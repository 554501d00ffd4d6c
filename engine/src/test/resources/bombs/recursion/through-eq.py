# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
a, b = [], []
for _ in range(100_000):
    a, b = [a], [b]
a == b
