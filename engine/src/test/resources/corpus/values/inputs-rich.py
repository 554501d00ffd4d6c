# outcome: completed
# inputs: {"day": {"$time": "2024-02-29"}, "raw": {"$bytes": "AAH/"}, "price": {"$decimal": "19.90"}, "big": 18446744073709551617}
# value: [{"$time": "2024-03-01"}, 256, {"$decimal": "39.80"}, 18446744073709551618]
# stdout: "date bytes Decimal int\n"
from datetime import timedelta

print(*(type(v).__name__ for v in (day, raw, price, big)))
[day + timedelta(days=1), sum(raw), price * 2, big + 1]
