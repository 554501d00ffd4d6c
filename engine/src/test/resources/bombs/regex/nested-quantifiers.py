# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
re.match(r'(a+)+$', 'a' * 60 + 'b')
