# outcome: denied
# denied: thread
# line: 3
import threading

threading.Thread(target=print).start()
