# outcome: limit:cpu
# limits: cpu=500ms, heap=256MB, allocation=64GB
# jvm: 1g
while True:
    compile('[' + '1,' * 200_000 + ']', 'x', 'eval')
