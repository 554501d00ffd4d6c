# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
x = [str(i) for i in range(50_000)]
while True:
    x.sort()
    x.reverse()
