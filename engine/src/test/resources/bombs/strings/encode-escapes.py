# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
s = 'é' * 10**6
while True:
    s.encode('ascii', 'xmlcharrefreplace')
