# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import math
a = 3 ** 500_000
while True:
    math.isqrt(a)
