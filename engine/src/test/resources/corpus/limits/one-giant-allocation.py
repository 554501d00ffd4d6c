# outcome: limit:allocation
# limits: allocation=100MB, wall=20s
# needs: within-operations
len(bytearray(2**31 - 10))
