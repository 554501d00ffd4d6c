# outcome: limit:wall
# limits: wall=300ms, heap=64MB
import time
while True:
    time.sleep(0.01)
