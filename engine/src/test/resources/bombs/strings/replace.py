# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
s = 'a' * 1_000_000
while True:
    s.replace('a', 'bb')
