# outcome: limit:depth
# limits: depth=100, cpu=60s, heap=64MB
import json
json.loads('[' * 100_000)
