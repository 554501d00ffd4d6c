# outcome: completed
# value: [30414093201713378043612608166064768844377641568960512000000000000, 1, 158, true, -4, 3]
# oracle: python3
import math

[math.factorial(50), pow(7, 10**18, 6), len(str(math.factorial(100))), 2**64 > 2**63, -7 // 2, -7 % 5]
