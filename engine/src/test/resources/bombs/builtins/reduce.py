# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import functools, itertools, operator
functools.reduce(operator.or_, itertools.repeat(1))
