# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
# changes: any
while True:
    with open('/workspace/a', 'w') as f:
        f.write('x' * 1000)
