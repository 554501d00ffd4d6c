# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
i = 0
while True:
    compile('a + %d' % i, 'x', 'eval')
    i += 1
