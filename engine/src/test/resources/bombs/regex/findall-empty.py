# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
s = 'a' * 100_000
while True:
    re.findall('', s)
