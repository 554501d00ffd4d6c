# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
m = 2**61 - 1
while True:
    {i * m for i in range(3000)}
