# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import weakref
class A:
    pass
def gone(r):
    while True:
        pass
kept = []
while True:
    kept.append(weakref.ref(A(), gone))
    del kept[:-10]
