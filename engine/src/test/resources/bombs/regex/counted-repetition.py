# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import re
while True:
    re.match(r'((a{0,99}){0,99}){0,99}$', 'a' * 30 + 'b')
