# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
('\t' * 1000).expandtabs(2_000_000)
