# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
x = 3 ** 20_000
y = 7 ** 20_000 + 2
while True:
    pow(x, x, y)
