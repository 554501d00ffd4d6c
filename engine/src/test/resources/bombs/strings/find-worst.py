# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
s = 'a' * 10**6
t = 'a' * 10**5 + 'b'
while True:
    s.find(t)
