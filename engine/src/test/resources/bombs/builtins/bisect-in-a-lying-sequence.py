# outcome: failed
# limits: cpu=60s, heap=64MB
# error: OverflowError
import bisect
class Lie:
    def __len__(self):
        return 2**62
    def __getitem__(self, i):
        while True:
            pass
bisect.bisect(Lie(), 1)
