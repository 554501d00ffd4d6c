# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
bytes(2**31 - 10)
