# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import math
a, b = 3 ** 200_000, 7 ** 200_000
while True:
    math.gcd(a, b)
