# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import itertools
set(itertools.product(range(1000), repeat=5))
