# outcome: limit:cpu
# limits: cpu=1s, heap=64MB, allocation=64GB
import pickle
class Bomb:
    def __reduce__(self):
        return (sum, (range(10**15),))
pickle.loads(pickle.dumps(Bomb()))
