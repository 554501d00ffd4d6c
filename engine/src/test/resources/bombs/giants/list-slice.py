# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
x = [1] * 1_000_000
x[0:0] = x * 500
