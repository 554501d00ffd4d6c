# outcome: failed
# limits: cpu=60s, heap=64MB
# error: ValueError
raise ValueError('x' * 5_000_000)
