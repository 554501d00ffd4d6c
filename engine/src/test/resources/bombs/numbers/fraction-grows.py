# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
from fractions import Fraction
x = Fraction(3, 7)
while True:
    y = x
    for _ in range(14):
        y = y * y
