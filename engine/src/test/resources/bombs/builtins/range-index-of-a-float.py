# outcome: failed
# limits: cpu=60s, heap=64MB
# error: SystemError
# message-contains: does not support
range(10**15).index(0.5)
