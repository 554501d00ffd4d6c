# outcome: limit:heap
# limits: heap=32MB, host-calls=1000000, cpu=60s, wall=60s, allocation=64GB
# tools: echo
kept = []
while True:
    kept.append(echo('x' * 100_000))
