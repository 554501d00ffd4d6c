# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
s = 'a' * 50_000
while True:
    re.sub('a', lambda m: 'bb', s)
