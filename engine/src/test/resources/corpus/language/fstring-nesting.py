# outcome: completed
# value: ["x=3", "  3.1", "{}", "'a'", "a-b", "2024-02-29"]
# oracle: python3
from datetime import date

x, width = 3, 5
[f"{x=}", f"{3.14159:{width}.{2}}", f"{{}}", f"{'a'!r}", f"{'-'.join(['a', 'b'])}", f"{date(2024, 2, 29):%Y-%m-%d}"]
