# outcome: limit:cpu
# limits: depth=200, heap=64MB, cpu=500ms, allocation=64GB
import sys
sys.setrecursionlimit(10**9)
def f():
    try:
        f()
    except BaseException:
        f()
    finally:
        f()
while True:
    f()
