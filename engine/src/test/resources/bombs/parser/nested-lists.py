# outcome: any
# limits: depth=100, heap=64MB, cpu=60s
eval('[' * 5_000 + ']' * 5_000)
