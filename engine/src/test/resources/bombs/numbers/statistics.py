# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import statistics, itertools
statistics.fmean(itertools.repeat(1.5))
