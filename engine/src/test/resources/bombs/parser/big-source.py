# outcome: limit:cpu
# limits: cpu=500ms, heap=256MB, allocation=64GB
# jvm: 1g
while True:
    compile('x = 1\n' * 200_000, 'x', 'exec')
