# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import csv, itertools
for row in csv.reader(itertools.repeat('a,b,c')):
    pass
