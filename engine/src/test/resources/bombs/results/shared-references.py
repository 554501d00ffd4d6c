# outcome: limit:result
# limits: heap=64MB, cpu=60s, result-elements=10000
x = [1] * 10
for _ in range(20):
    x = [x] * 10
x
