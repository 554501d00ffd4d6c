# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import collections, itertools
collections.deque(itertools.count(), maxlen=1)
