# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import itertools
sum(1 for _ in itertools.permutations(range(30)))
