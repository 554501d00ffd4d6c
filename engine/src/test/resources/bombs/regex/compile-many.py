# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
i = 0
while True:
    re.compile('x%d(y|z)*' % i)
    i += 1
