# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
import json
x = []
for _ in range(100_000):
    x = [x]
json.dumps(x)
