# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
s = 'a,' * 100_000
while True:
    ','.join(s.split(','))
