# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
range(10**15).count(0.5)
