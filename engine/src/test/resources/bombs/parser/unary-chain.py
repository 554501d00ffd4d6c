# outcome: limit:depth
# limits: depth=100, heap=64MB, cpu=60s
eval('-' * 100_000 + '1')
