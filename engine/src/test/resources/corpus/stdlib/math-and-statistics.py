# outcome: completed
# value: [3.14159, 120, 6, 2.5, 2, 1.118, 5.0, "1/2"]
# oracle: python3
import math
import statistics
from fractions import Fraction

[
    round(math.pi, 5),
    math.factorial(5),
    math.gcd(12, 18),
    statistics.mean([1, 2, 3, 4]),
    statistics.mode([1, 2, 2, 3]),
    round(statistics.pstdev([1, 2, 3, 4]), 3),
    math.hypot(3, 4),
    str(Fraction(1, 3) + Fraction(1, 6)),
]
