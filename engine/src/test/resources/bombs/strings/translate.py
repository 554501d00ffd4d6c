# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
s = 'a' * 10**6
t = {97: 'b' * 5}
while True:
    s.translate(t)
