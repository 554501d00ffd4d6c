# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
s = 'a' * 100_000
s.replace('a', 'b' * 100_000)
