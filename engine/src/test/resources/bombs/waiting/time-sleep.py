# outcome: limit:wall
# limits: wall=300ms, heap=64MB
import time
time.sleep(10_000)
