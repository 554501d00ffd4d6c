# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
','.join(['a' * 1000] * 10_000_000)
