# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import json
s = '[' + '1,' * 50_000 + '1]'
while True:
    json.loads(s)
