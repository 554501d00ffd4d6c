# outcome: limit:host-calls
# limits: host-calls=50, heap=64MB, cpu=60s
# tools: add
# host-calls: 50
sorted(range(1000), key=lambda x: add(x, 1))
