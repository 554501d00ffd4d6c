# outcome: limit:wall
# limits: wall=300ms, heap=64MB
import time
while True:
    try:
        time.sleep(1000)
    except BaseException:
        pass
