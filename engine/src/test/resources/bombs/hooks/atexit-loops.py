# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import atexit
def forever():
    while True:
        pass
atexit.register(forever)
'done'
