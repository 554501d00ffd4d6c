# outcome: limit:wall
# limits: wall=300ms, heap=64MB
import threading
l = threading.Lock()
l.acquire()
l.acquire()
