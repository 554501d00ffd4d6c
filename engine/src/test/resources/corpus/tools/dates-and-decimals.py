# outcome: completed
# tools: echo
# value: [{"$time": "2024-02-29"}, {"$decimal": "1.10"}, {"$bytes": "AAE="}]
# stdout: "date Decimal bytes\n"
from datetime import date
from decimal import Decimal

back = [echo(date(2024, 2, 29)), echo(Decimal("1.10")), echo(b"\x00\x01")]
print(*(type(v).__name__ for v in back))
back
