# outcome: limit:wall
# limits: wall=300ms, heap=64MB
import queue
queue.SimpleQueue().get()
