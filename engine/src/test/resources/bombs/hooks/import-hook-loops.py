# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import sys
class Finder:
    def find_spec(self, *a):
        while True:
            pass
sys.meta_path.insert(0, Finder())
import nothing_of_this_name
