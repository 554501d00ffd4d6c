# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
a = 3 ** 1_000_000
b = 7 ** 200_000
while True:
    divmod(a, b)
