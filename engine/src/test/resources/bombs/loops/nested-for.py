# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
for a in range(10**9):
    for b in range(10**9):
        a ^ b
