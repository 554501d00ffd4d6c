# outcome: limit:allocation
# limits: allocation=200MB, heap=64MB, cpu=60s, wall=60s
while True:
    [0] * 100
