# outcome: limit:wall
# limits: wall=300ms, heap=64MB
import threading
threading.Event().wait()
