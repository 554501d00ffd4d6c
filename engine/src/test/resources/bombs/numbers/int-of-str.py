# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import sys
sys.set_int_max_str_digits(0)
s = '7' * 2_000_000
while True:
    int(s)
