# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import sys
sys.set_int_max_str_digits(0)
x = 3 ** 2_000_000
while True:
    str(x)
