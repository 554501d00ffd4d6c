# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
re.match(r'(a|aa)*\1$', 'a' * 80 + 'b')
