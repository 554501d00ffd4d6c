# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import itertools
next(filter(None, itertools.repeat(0)))
