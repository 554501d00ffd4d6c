# outcome: limit:result
# limits: heap=64MB, cpu=60s, result-depth=50
x = []
for _ in range(100_000):
    x = [x]
x
