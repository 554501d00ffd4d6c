# outcome: completed
# value: [{"$decimal": "0.3"}, {"$decimal": "1.10"}, {"$decimal": "-12345678901234567890.123456789"}]
# oracle: python3
from decimal import Decimal

[Decimal("0.1") + Decimal("0.2"), Decimal("1.10"), Decimal("-12345678901234567890.123456789")]
