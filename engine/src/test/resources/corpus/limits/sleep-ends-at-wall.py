# outcome: limit:wall
# limits: wall=300ms
import time

time.sleep(3600)
