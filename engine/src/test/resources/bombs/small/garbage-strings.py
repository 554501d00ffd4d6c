# outcome: limit:allocation
# limits: allocation=200MB, heap=64MB, cpu=60s, wall=60s
i = 0
while True:
    str(i) + 'x'
    i += 1
