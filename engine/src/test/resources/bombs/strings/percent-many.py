# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
while True:
    s = '%s' * 4_000_000 % tuple(['abcdefgh'] * 4_000_000)
