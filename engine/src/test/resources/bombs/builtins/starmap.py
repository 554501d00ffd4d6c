# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import itertools
max(itertools.starmap(pow, itertools.repeat((2, 3))))
