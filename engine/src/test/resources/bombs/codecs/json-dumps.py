# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import json
x = [[i] for i in range(10_000)]
while True:
    json.dumps(x)
