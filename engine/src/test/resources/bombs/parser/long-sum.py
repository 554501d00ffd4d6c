# outcome: limit:depth
# limits: depth=100, heap=160MB, cpu=60s
eval('+'.join(['1'] * 100_000))
