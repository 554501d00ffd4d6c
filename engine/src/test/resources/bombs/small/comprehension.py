# outcome: limit:heap
# limits: heap=32MB, cpu=120s, wall=120s, allocation=512GB
import itertools
[[i, str(i)] for i in itertools.count()]
