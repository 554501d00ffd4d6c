# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import pickle
x = list(range(50_000))
while True:
    pickle.loads(pickle.dumps(x))
