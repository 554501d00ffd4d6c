# outcome: limit:cpu
# limits: cpu=300ms, wall=120s, allocation=64GB, heap=64MB
import sys
def t(*a):
    while True:
        pass
sys.settrace(t)
def f():
    return 1
f()
while True:
    pass
