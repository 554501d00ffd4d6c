# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
re.match(r'((a+)+)\1b$', 'a' * 60 + 'c')
