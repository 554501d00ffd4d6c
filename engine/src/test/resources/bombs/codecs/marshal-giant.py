# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import marshal
numbers = list(range(100_000))
while True:
    marshal.dumps(numbers)
