# outcome: completed
# value: ["0.1428571429", "2.68", "1E+3", "3.33"]
# oracle: python3
from decimal import ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 10
[
    str(Decimal(1) / Decimal(7)),
    str(Decimal("2.675").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)),
    str(Decimal("1000").normalize()),
    str(round(Decimal("10") / 3, 2)),
]
