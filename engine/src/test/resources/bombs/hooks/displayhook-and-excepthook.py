# outcome: failed
# limits: cpu=60s, heap=64MB
# error: ValueError
# message-contains: plain
import sys
def forever(*a):
    while True:
        pass
sys.excepthook = forever
sys.displayhook = forever
raise ValueError('plain')
