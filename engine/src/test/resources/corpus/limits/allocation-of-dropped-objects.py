# outcome: limit:allocation
# limits: allocation=100MB, wall=60s, cpu=60s
while True:
    [n for n in range(1000)]
