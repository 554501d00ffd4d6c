# outcome: limit:depth
# limits: depth=200, heap=64MB, cpu=60s
import copy
x = []
for _ in range(100_000):
    x = [x]
copy.deepcopy(x)
